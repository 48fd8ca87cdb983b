package dev.touchstone.grid;

import dev.touchstone.engine.Budget;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads the budget and the hard limit of a grid file. */
final class BudgetReader {
    private static final Duration LEAST_GRACE = Duration.ofSeconds(1);

    private final YamlNode root;
    private final Mistakes mistakes;

    BudgetReader(YamlNode root, Mistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    /** The budget; empty after a mistake. */
    Optional<Budget> budget() {
        YamlNode where = root.map().get("budget");
        if (where == null || !where.isMap()) {
            mistakes.add(
                    where == null ? root : where,
                    "\"budget\" is missing, such as {time: 90s} or {steps: 1000, time: 3h}");
            return Optional.empty();
        }
        mistakes.refuseUnknownKeys(where, List.of("steps", "time"), "a budget");
        YamlNode steps = where.map().get("steps");
        Optional<Long> most =
                steps == null ? Optional.of(Budget.UNLIMITED_STEPS) : mistakes.parsed(steps, BudgetReader::steps);
        YamlNode time = where.map().get("time");
        if (time == null) {
            mistakes.add(where, "a budget has a \"time\", such as 90s, so that every trial ends");
            return Optional.empty();
        }
        Optional<Duration> duration = mistakes.parsed(time, BudgetReader::time);
        return most.flatMap(n -> duration.map(t -> new Budget(n, t)));
    }

    private static long steps(String text) {
        long steps = Long.parseLong(text);
        if (steps < 1) {
            throw new IllegalArgumentException("a budget has at least 1 step, was %d".formatted(steps));
        }
        return steps;
    }

    private static Duration time(String text) {
        Duration time = Quantities.time(text);
        if (time.isZero()) {
            throw new IllegalArgumentException("a budget's time is positive, was %s".formatted(text));
        }
        return time;
    }

    /**
     * The hard limit of every trial: twice the budget's time and a second, unless the file has another.
     *
     * @param budget empty if it is a mistake
     * @return empty after a mistake
     */
    Optional<Duration> limit(Optional<Budget> budget) {
        YamlNode where = root.map().get("limit");
        if (where == null) {
            return budget.map(known -> known.time().multipliedBy(2).plus(LEAST_GRACE));
        }
        Optional<Duration> limit = mistakes.parsed(where, Quantities::time);
        if (limit.isPresent()
                && budget.isPresent()
                && limit.get().compareTo(budget.get().time()) < 0) {
            mistakes.add(
                    where,
                    "the hard limit %s is below the budget's time %s; give it at least that time"
                            .formatted(limit.get(), budget.get().time()));
        }
        return limit;
    }
}
