package dev.touchstone.grid;

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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads a grid file, with the files that it extends, and checks it against the suites. One exception names all mistakes,
 * each with its file, its line and the names or values that are known there.
 */
public final class GridFile {
    private static final List<String> KEYS =
            List.of("arms", "budget", "description", "extends", "instances", "limit", "replicates", "suite", "target");
    private static final int MOST_BASES = 10;
    private static final double TARGET = 1e-3;

    private final Mistakes mistakes = new Mistakes();
    private final ProblemCache problems;
    private final Path file;
    private final YamlNode root;

    private GridFile(Path file, ProblemCache problems) {
        this.problems = problems;
        this.file = file;
        this.root = root(file, 0, mistakes);
    }

    /**
     * The grid in a file.
     *
     * @throws IllegalArgumentException if the file has mistakes; the message names all of them
     */
    public static Grid read(Path file, Suites suites, ProblemCache problems) {
        var reader = new GridFile(file, problems);
        reader.mistakes.report(); // a file that is no YAML has no keys to check
        reader.mistakes.refuseUnknownKeys(reader.root, KEYS, "a grid");
        Optional<Grid> grid = reader.grid(suites);
        reader.mistakes.report();
        return grid.orElseThrow();
    }

    /**
     * Refuses a grid file that names instances which cannot be built. Instances that only its patterns match are not
     * refused: their trials fail, and the others are run.
     *
     * @param unbuildable the reasons by instance
     * @throws IllegalArgumentException if the file names some; the message gives the line and the reason of each
     */
    public static void refuseNamed(Path file, Map<String, String> unbuildable) {
        var mistakes = new Mistakes();
        Map<String, YamlNode> grid = root(file, 0, mistakes).map();
        var lists = new ArrayList<YamlNode>();
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

    /** The document in a file, laid over the documents that it extends. */
    private static YamlNode root(Path from, int depth, Mistakes mistakes) {
        YamlNode yaml = YamlFile.read(from, mistakes);
        YamlNode base = yaml.map().get("extends");
        if (base == null) {
            return yaml;
        }
        Optional<Path> below = mistakes.parsed(base, name -> base(from, name, depth));
        return below.map(file -> yaml.over(root(file, depth + 1, mistakes))).orElse(yaml);
    }

    private static Path base(Path from, String name, int depth) {
        if (depth == MOST_BASES) {
            throw new IllegalArgumentException("extends itself, or more than %d files".formatted(MOST_BASES));
        }
        Path below = from.resolveSibling(name);
        if (!Files.isRegularFile(below)) {
            throw new IllegalArgumentException("there is no file " + below + " to extend");
        }
        return below;
    }

    /** The grid; empty after a mistake. */
    private Optional<Grid> grid(Suites suites) {
        var budgets = new BudgetReader(root, mistakes);
        Optional<Budget> budget = budgets.budget();
        Optional<Duration> limit = budgets.limit(budget);
        double target = target();
        var replicates = Replicates.of(root, mistakes);
        Optional<? extends Suite<?, ?>> suite = suite(suites);
        if (suite.isEmpty()) {
            return Optional.empty();
        }
        List<Arm> arms = new ArmReader(suite.get(), mistakes).arms(root, replicates);
        List<ArmOnInstance> armsOnInstances =
                new InstanceReader(suite.get(), problems, root, mistakes).armsOnInstances(arms, replicates);
        if (mistakes.none() && armsOnInstances.isEmpty()) {
            mistakes.add(root.map().get("instances"), "no arm is run on any instance; name an instance");
        }
        if (!mistakes.none()) {
            return Optional.empty();
        }
        return Optional.of(new Grid(
                file.getFileName().toString().replaceFirst("\\.ya?ml$", ""),
                text(),
                suite.get().name(),
                suite.get().version(),
                armsOnInstances,
                budget.orElseThrow().steps(),
                budget.orElseThrow().time(),
                limit.orElseThrow(),
                target));
    }

    private Optional<? extends Suite<?, ?>> suite(Suites suites) {
        YamlNode where = root.map().get("suite");
        if (where == null) {
            mistakes.add(root, "\"suite\" is missing; 'touchstone list suites' names them");
            return Optional.empty();
        }
        return mistakes.parsed(where, suites::named);
    }

    private double target() {
        YamlNode where = root.map().get("target");
        return where == null ? TARGET : mistakes.parsed(where, GridFile::share).orElse(TARGET);
    }

    private static double share(String text) {
        double tau = Double.parseDouble(text);
        if (!(tau > 0 && tau < 1)) {
            throw new IllegalArgumentException("target is a number between 0 and 1, such as 1e-3; was " + text);
        }
        return tau;
    }

    private String text() {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }
}
