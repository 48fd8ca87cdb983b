-- The fold's work for DuckDB. ${chunks}: Parquet files of chunks; ${tables}: the folder of the results.
create temp view chunks as select * from read_parquet('${chunks}');

copy (select * exclude (trace, "left") from chunks) to '${tables}/trials.parquet';

copy (select trial, metric, unnest(looks, recursive := true)
      from (select trial, unnest(trace, recursive := true) from chunks)) to '${tables}/trace.parquet';

create temp table reported as
  select row_number() over () as number, instance, competitor, final_values, start_values, best_values, trace
  from chunks where split = 'held-out';

create temp table looks as
  select number, instance, competitor, metric, unnest(looks, recursive := true)
  from (select number, instance, competitor, unnest(trace, recursive := true) from reported);

copy (select instance, competitor, metric, step, count(*) as replicates, quantile_cont(elapsed_seconds, 0.5) as seconds,
             quantile_cont(value, [0.25, 0.5, 0.75]) filter (isfinite(value)) as quartiles
      from looks group by all) to '${tables}/curves.parquet';

create temp table values_of as
  select instance, competitor, number, unnest(map_keys(final_values)) as metric, unnest(map_values(final_values)) as value
  from reported;

copy (select instance, competitor, metric, count(*) as replicates, avg(value) as mean,
             quantile_cont(value, [0.25, 0.5, 0.75]) as quartiles, list(value) as "values"
      from values_of group by all) to '${tables}/leaderboard.parquet';

create temp table targets as
  with starts as (
    select instance, metric, max(value) as start from
      (select instance, unnest(map_keys(start_values)) as metric, unnest(map_values(start_values)) as value from chunks)
    group by all),
  bests as (
    select instance, metric, min(value) as best from
      (select instance, unnest(map_keys(best_values)) as metric, unnest(map_values(best_values)) as value from chunks)
    group by all)
  select instance, metric, tolerance, best + tolerance * (start - best) as bar
  from starts join bests using (instance, metric), (select unnest([1e-1, 1e-3, 1e-5, 1e-7]) as tolerance);

create temp table hits as
  select number, instance, competitor, metric, tolerance, min(step) as step
  from looks join targets using (instance, metric) where value <= bar group by all;

copy (
  with paid as (
    select hits.*, looks.metric as cost, looks.value as amount
    from hits join looks on looks.number = hits.number and looks.step = hits.step)
  select instance, competitor, metric, tolerance, cost, count(*) as hits, quantile_cont(amount, 0.5) as median
  from paid group by all) to '${tables}/effort.parquet';
