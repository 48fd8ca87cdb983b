package dev.touchstone.grid;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.ProblemCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * Reads a grid file, with the files that it extends, and checks it against the suites: one exception
 * names every mistake with its file, its line and what is known there.
 */
public final class GridFile {
    private static final List<String> KEYS =
            List.of("arms", "budget", "description", "extends", "instances", "limit", "replicates", "suite", "target");
    private static final int MOST_BASES = 10;
    private static final double TARGET = 1e-3;
    private static final Duration LEAST_GRACE = Duration.ofSeconds(1);

    private final Mistakes mistakes = new Mistakes();
    private final ProblemCache problems;
    private final Path file;
    private final Yaml root;

    private GridFile(Path file, ProblemCache problems) {
        this.problems = problems;
        this.file = file;
        this.root = root(file, 0, mistakes);
    }

    /**
     * The grid in a file.
     *
     * @throws IllegalArgumentException if it has mistakes; names them all
     */
    public static Grid read(Path file, Suites suites, ProblemCache problems) {
        var reader = new GridFile(file, problems);
        reader.mistakes.report(); // what is not YAML has no structure to look at
        reader.knownKeys(reader.root, KEYS, "a grid");
        Suite<?, ?> suite = reader.value("suite", suites::named, null);
        Grid grid = reader.grid(suite);
        reader.mistakes.report();
        return grid;
    }

    /**
     * Refuses a grid file that names instances which cannot be built. Those that its patterns alone match are
     * nobody's mistake: their trials fail, and the rest is run.
     *
     * @param unbuildable from the instance to the reason
     * @throws IllegalArgumentException if it names some; gives the line and the reason of each
     */
    public static void refuseNamed(Path file, Map<String, String> unbuildable) {
        var mistakes = new Mistakes();
        Map<String, Yaml> grid = root(file, 0, mistakes).map();
        var lists = new ArrayList<Yaml>();
        lists.add(grid.get("instances"));
        grid.get("arms").map().values().forEach(arm -> lists.add(arm.map().get("instances")));
        lists.stream()
                .filter(Objects::nonNull)
                .flatMap(list -> list.list().stream())
                .distinct() // arms share lists by YAML's anchors
                .filter(item -> unbuildable.containsKey(item.text()))
                .forEach(item -> mistakes.add(
                        item, "%s cannot be built: %s".formatted(item.text(), unbuildable.get(item.text()))));
        mistakes.report();
    }

    /** The document in a file, laid over what it extends. */
    private static Yaml root(Path from, int depth, Mistakes mistakes) {
        Yaml yaml = Yaml.read(from, mistakes);
        Yaml base = yaml.map().get("extends");
        if (base == null) {
            return yaml;
        }
        Path below = from.resolveSibling(String.valueOf(base.value()));
        if (depth == MOST_BASES || !Files.isRegularFile(below)) {
            mistakes.add(base, depth == MOST_BASES ? "extends itself" : "there is no file " + below + " to extend");
            return yaml;
        }
        return yaml.over(root(below, depth + 1, mistakes));
    }

    private Grid grid(Suite<?, ?> suite) {
        long steps = budget("steps", Long::parseLong, Budget.UNLIMITED_STEPS);
        Duration time = budget("time", Quantities::time, null);
        var replicates = Replicates.of(root, mistakes);
        Duration limit = value("limit", Quantities::time, time == null ? null : afterGrace(time));
        double target = value("target", GridFile::share, TARGET);
        if (time != null && limit != null && limit.compareTo(time) < 0) {
            mistakes.add(root.map().getOrDefault("limit", root), "the hard limit is below the budget's time");
        }
        if (suite == null) {
            return null;
        }
        List<Arm> arms = new ArmReader(suite, mistakes).arms(root, replicates);
        List<Block> blocks = blocks(arms, suite, replicates);
        if (!mistakes.none()) {
            return null;
        }
        if (blocks.isEmpty()) {
            throw new IllegalArgumentException(file + ": a grid needs an arm, an instance and a replicate");
        }
        String name = file.getFileName().toString().replaceFirst("\\.ya?ml$", "");
        return new Grid(name, text(), suite.name(), suite.version(), blocks, steps, time, limit, target);
    }

    private static Duration afterGrace(Duration time) {
        return time.multipliedBy(2).plus(LEAST_GRACE);
    }

    private static double share(String text) {
        double tau = Double.parseDouble(text);
        if (!(tau > 0 && tau < 1)) {
            throw new IllegalArgumentException("target is between 0 and 1, was " + text);
        }
        return tau;
    }

    /** An arm on each of its instances: its own, or those of the grid. */
    private List<Block> blocks(List<Arm> arms, Suite<?, ?> suite, Replicates replicates) {
        Map<String, List<NamePattern>> patterns = patterns(arms, suite);
        var blocks = new ArrayList<Block>();
        long first = 0;
        for (Instance<?> instance : candidates(patterns, suite)) {
            List<Arm> here = arms.stream()
                    .filter(arm -> matches(patterns.get(arm.name()), instance.name()))
                    .toList();
            here.forEach(arm -> refuseOrphan(arm, here, instance.name()));
            // digests are asked for only where all else is well
            String digest =
                    here.isEmpty() || !mistakes.none() ? "" : instance.digest().get();
            for (Arm arm : here) {
                var block = new Block(
                        first,
                        arm,
                        instance.name(),
                        digest,
                        replicates.selection(),
                        replicates.heldOut(),
                        new ArrayList<>());
                blocks.add(block);
                first = Math.addExact(first, block.size());
            }
        }
        return blocks;
    }

    private void refuseOrphan(Arm arm, List<Arm> here, String instance) {
        if (arm.after() != null
                && here.stream()
                        .noneMatch(other -> other.name().equals(arm.after().arm()))) {
            mistakes.add(
                    root.map().get("arms").map().get(arm.name()),
                    "arm %s comes after %s, which is not run on %s"
                            .formatted(arm.name(), arm.after().arm(), instance));
        }
    }

    /** The instances that each arm names: its own patterns in place of the grid's. */
    private Map<String, List<NamePattern>> patterns(List<Arm> arms, Suite<?, ?> suite) {
        Yaml where = root.map().get("instances");
        if (where == null) {
            mistakes.add(root, "\"instances\" is missing: names or patterns such as [iris, \"libsvm-*\"]");
            return Map.of();
        }
        List<NamePattern> all = patterns(where, suite);
        var patterns = new HashMap<String, List<NamePattern>>();
        for (Arm arm : arms) {
            Yaml own = root.map().get("arms").map().get(arm.name()).map().get("instances");
            patterns.put(arm.name(), own == null ? all : patterns(own, suite));
        }
        return patterns;
    }

    private List<NamePattern> patterns(Yaml where, Suite<?, ?> suite) {
        var patterns = new ArrayList<NamePattern>();
        for (Yaml item : where.list()) {
            mistakes.attempt(item, () -> patterns.add(pattern(item.text(), suite)));
        }
        return patterns;
    }

    /** The listed instances, and those that are asked for by name alone. */
    private List<Instance<?>> candidates(Map<String, List<NamePattern>> patterns, Suite<?, ?> suite) {
        var candidates = new LinkedHashMap<String, Instance<?>>();
        problems.instances(suite).forEach(instance -> candidates.put(instance.name(), instance));
        patterns.values().stream()
                .flatMap(List::stream)
                .filter(NamePattern::isName)
                .map(NamePattern::text)
                .forEach(name -> candidates.computeIfAbsent(name, unlisted -> problems.instance(suite, unlisted)));
        return List.copyOf(candidates.values());
    }

    private static boolean matches(List<NamePattern> patterns, String instance) {
        return patterns != null && patterns.stream().anyMatch(pattern -> pattern.matches(instance));
    }

    /** A pattern that something matches, or the name of an instance. */
    private NamePattern pattern(String text, Suite<?, ?> suite) {
        var pattern = NamePattern.of(text);
        if (problems.instances(suite).stream().noneMatch(instance -> pattern.matches(instance.name()))) {
            try {
                problems.instance(suite, text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(e.getMessage() + " (more with --data DIR)", e);
            }
        }
        return pattern;
    }

    private <T> T budget(String key, Function<String, T> parse, T otherwise) {
        Yaml budget = root.map().get("budget");
        if (budget == null || !budget.isMap()) {
            if (key.equals("time")) {
                mistakes.add(
                        budget == null ? root : budget,
                        "\"budget\" is missing, such as {time: 90s} or {steps: 1000, time: 3h}");
            }
            return otherwise;
        }
        if (key.equals("steps")) {
            knownKeys(budget, List.of("steps", "time"), "a budget");
        }
        Yaml where = budget.map().get(key);
        if (where == null) {
            if (otherwise == null) {
                mistakes.add(budget, "a budget has a \"time\", such as 90s, so that every trial ends");
            }
            return otherwise;
        }
        return parsed(where, parse, otherwise);
    }

    private <T> T value(String key, Function<String, T> parse, T otherwise) {
        Yaml where = root.map().get(key);
        if (where == null) {
            if (key.equals("suite")) {
                mistakes.add(root, "\"suite\" is missing; 'touchstone list suites' names them");
            }
            return otherwise;
        }
        return parsed(where, parse, otherwise);
    }

    private <T> T parsed(Yaml where, Function<String, T> parse, T otherwise) {
        try {
            return parse.apply(where.text());
        } catch (NumberFormatException e) {
            mistakes.add(where, "\"%s\" is no number".formatted(where.value()));
        } catch (IllegalArgumentException e) {
            mistakes.add(where, e.getMessage());
        }
        return otherwise;
    }

    private void knownKeys(Yaml where, List<String> known, String what) {
        knownKeys(where, known, what, mistakes);
    }

    /** Every key that is not known is a mistake. */
    static void knownKeys(Yaml where, List<String> known, String what, Mistakes mistakes) {
        if (!where.isMap()) {
            mistakes.add(where, "%s is a map with the keys %s".formatted(what, known));
        }
        for (Map.Entry<String, Yaml> entry : where.map().entrySet()) {
            if (!known.contains(entry.getKey())) {
                mistakes.add(entry.getValue(), "%s has no \"%s\"; known: %s".formatted(what, entry.getKey(), known));
            }
        }
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
