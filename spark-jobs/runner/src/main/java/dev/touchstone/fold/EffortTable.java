package dev.touchstone.fold;

import dev.touchstone.fold.Efforts.Paid;
import dev.touchstone.fold.Targets.Target;
import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.tables.EffortRow;
import dev.touchstone.tables.LeaderboardRow.Competing;
import dev.touchstone.tables.LeaderboardRow.ToTarget;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The costs that were paid, as the rows of {@code effort/} and as the leaderboard's way to the target. */
final class EffortTable {
    private record Key(int number, String metric, double tolerance, String cost) {}

    private final Map<Key, Paid> paid = new HashMap<>();
    private final Map<Competing, Reported> reported = new HashMap<>();

    EffortTable(List<Reported> reported, List<Paid> paid) {
        reported.forEach(each -> this.reported.put(each.who(), each));
        paid.forEach(each -> this.paid.put(new Key(each.number(), each.metric(), each.tolerance(), each.cost()), each));
    }

    /** The way of a competitor to the target of a metric at the grid's tolerance. */
    ToTarget toTarget(Competing who, String metric, double tau) {
        Reported one = reported.get(who);
        Paid steps = paid.get(new Key(one.number(), metric, tau, "steps"));
        Paid seconds = paid.get(new Key(one.number(), metric, tau, "seconds"));
        return steps == null
                ? new ToTarget(0, Double.NaN, Double.NaN)
                : new ToTarget((double) steps.hits() / one.replicates(), steps.median(), seconds.median());
    }

    /**
     * A row for each competitor, tolerance and cost; steps and seconds also where no replicate came within the
     * tolerance, work where one did.
     *
     * @param variables of each instance
     */
    List<EffortRow> rows(String ranking, Map<String, Long> variables) {
        var costs = new HashMap<Integer, TreeSet<String>>();
        paid.keySet().forEach(key -> costs.computeIfAbsent(key.number(), any -> new TreeSet<>())
                .add(key.cost()));
        var rows = new ArrayList<EffortRow>();
        for (Reported each : reported.values()) {
            var all = new TreeSet<>(List.of("steps", "seconds"));
            all.addAll(costs.getOrDefault(each.number(), new TreeSet<>()));
            for (Target target : each.targets()) {
                if (target.metric().equals(ranking) && Targets.TOLERANCES.contains(target.tolerance())) {
                    all.forEach(cost -> add(
                            rows,
                            each,
                            target,
                            cost,
                            variables.getOrDefault(each.who().instance(), 0L)));
                }
            }
        }
        rows.sort(Comparator.comparing(EffortRow::instance)
                .thenComparing(EffortRow::tolerance)
                .thenComparing(EffortRow::cost)
                .thenComparing(EffortRow::competitor)
                .thenComparing(EffortRow::kind));
        return rows;
    }

    private void add(List<EffortRow> rows, Reported one, Target target, String cost, long variables) {
        Paid paidHere = paid.get(new Key(one.number(), target.metric(), target.tolerance(), cost));
        boolean isWork = !cost.equals("steps") && !cost.equals("seconds");
        if (paidHere == null && isWork) {
            return;
        }
        rows.add(new EffortRow(
                one.who().instance(),
                one.who().competitor(),
                one.who().kind(),
                target.metric(),
                target.tolerance(),
                cost,
                variables,
                one.replicates(),
                paidHere == null ? 0 : (double) paidHere.hits() / one.replicates(),
                paidHere == null ? Double.NaN : paidHere.median()));
    }

    /** Numbers of variables by instance. */
    static Map<String, Long> variables(List<TrialFacts> facts) {
        var variables = new HashMap<String, Long>();
        facts.forEach(each -> variables.merge(each.instance(), each.variables(), Math::max));
        return variables;
    }
}
