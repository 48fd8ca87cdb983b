"use strict";
Touchstone.sections.push({
  id: "hyperparameters", title: "Hyperparameters",
  show(report, host) {
    const el = Touchstone.element;
    const settings = Object.keys(report.search[0] || {}).filter((name) => name.startsWith("tuned."));
    if (!settings.length) {
      host.append(el("p", { class: "note" }, "This run searched no settings."));
      return;
    }
    const choice = { instance: report.search[0].instance, setting: settings[0] };
    const figure = Touchstone.figure(report, "sensitivity");
    const competitors = new Set(report.search.map((row) => row.competitor));
    const picker = Touchstone.pickerOnInstance(report, report.search, choice, () => draw());
    const set = (name) => (value) => { choice[name] = value; draw(); };
    const draw = () => figure.show(Touchstone.sensitivity(report, choice, picker.chosen()));
    host.append(
      el("div", { class: "controls" },
        Touchstone.select("Instance", Touchstone.distinct(report.search, "instance").map((i) => [i, i]), (value) => { choice.instance = value; picker.move(); draw(); }),
        Touchstone.select("Setting", settings.map((s) => [s, s.slice(6)]), set("setting"))),
      picker.node, figure.node, Touchstone.onlyBest(competitors.size, report.searchCompetitors), Touchstone.edges(report));
    draw();
  },
});

Touchstone.sensitivity = function (report, choice, chosen) {
  const rows = report.search.filter((row) => row.instance === choice.instance && row[choice.setting] !== "" && row.median !== null
    && chosen.includes(row.competitor));
  const name = choice.setting.slice(6);
  const metric = report.metrics.get(report.ranking) || { name: "value", unit: "", goal: "minimise" };
  const numeric = rows.length > 0 && rows.every((row) => Number.isFinite(Number(row[choice.setting])));
  const xs = numeric ? rows.map((row) => Number(row[choice.setting])) : [];
  const log = numeric && Math.min(...xs) > 0 && Math.max(...xs) >= 20 * Math.min(...xs);
  const ys = rows.map((row) => row.median);
  const logY = ys.length > 0 && rows.every((row) => row.lower_quartile > 0) && Math.max(...ys) >= 100 * Math.min(...ys);
  const series = chosen.map((competitor) => ({ competitor, points: Touchstone.searchPoints(rows.filter((row) => row.competitor === competitor),
    choice.setting, numeric, metric) }));
  return {
    title: "Final " + Touchstone.withUnit(metric) + " against " + name + " on " + choice.instance + " – " + Touchstone.better(metric),
    note: "Each point of the search: median over the selection replicates. Bar: lower to upper quartile. Diamond: best point."
      + " Points on which no replicate finished are left out.",
    x: { title: name + (log ? " (log)" : ""), log, words: !numeric, padding: 12 }, y: { title: Touchstone.withUnit(metric), log: logY }, series, points: true,
    csv: { rows, columns: [{ label: "tuned", value: Touchstone.tuned },
      ...["competitor", "instance", "trials", "failures", "median", "lower_quartile", "upper_quartile", "cpu_seconds"]
        .map((label) => ({ label, value: (row) => row[label] }))] },
  };
};

Touchstone.searchPoints = function (rows, setting, numeric, metric) {
  const sign = metric.goal === "maximise" ? -1 : 1;
  const best = rows.reduce((a, b) => (!a || sign * b.median < sign * a.median ? b : a), null);
  return rows.map((row) => {
    const point = { x: numeric ? Number(row[setting]) : row[setting], y: row.median, best: row === best,
      tip: row.competitor + " (" + Touchstone.tuned(row) + "): " + Touchstone.number(row.median) };
    return row.lower_quartile === null ? point : { ...point, lo: row.lower_quartile, hi: row.upper_quartile };
  });
};

/* The searched settings of a row as text. */
Touchstone.tuned = function (row) {
  return Object.keys(row).filter((name) => name.startsWith("tuned.") && row[name] !== "")
    .map((name) => name.slice(6) + "=" + row[name]).join(", ");
};

/* The chosen values at the first or last number tried: the search may have been too narrow. */
Touchstone.edges = function (report) {
  const el = Touchstone.element;
  const rows = report.leaderboard.filter((row) => row.edge && row.metric === report.ranking);
  const heading = el("h3", {}, "Chosen values at the edge of the search");
  if (!rows.length) return el("div", {}, heading, el("p", { class: "note" }, "None: every chosen number is between the least and the greatest number tried."));
  const table = Touchstone.table("edges", "Chosen values at the edge of the search", [
    { label: "Competitor", value: (row) => row.competitor },
    { label: "Instance", value: (row) => row.instance },
    { label: "At the edge", value: (row) => row.edge, class: "edge" },
    { label: "Chosen settings", value: (row) => row.settings, class: "wrap" },
  ], 10);
  table.show(rows);
  return el("div", {}, heading, el("p", { class: "note" }, "The chosen value is the least or the greatest number tried. A wider search may find a better one."), table.node);
};
