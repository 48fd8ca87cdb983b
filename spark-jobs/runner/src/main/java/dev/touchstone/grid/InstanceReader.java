package dev.touchstone.grid;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.ProblemCache;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the instances of a grid file, and puts each arm on its own instances or on those of the grid. */
final class InstanceReader {
    private static final long MOST_TRIALS = 100_000_000;

    private final Suite<?, ?> suite;
    private final ProblemCache problems;
    private final YamlNode root;
    private final Mistakes mistakes;

    InstanceReader(Suite<?, ?> suite, ProblemCache problems, YamlNode root, Mistakes mistakes) {
        this.suite = suite;
        this.problems = problems;
        this.root = root;
        this.mistakes = mistakes;
    }

    /** The arms on their instances, in the order of instances. Digests are empty if there is a mistake. */
    List<ArmOnInstance> armsOnInstances(List<Arm> arms, Replicates replicates) {
        Map<String, List<NamePattern>> patterns = patterns(arms);
        var all = new ArrayList<ArmOnInstance>();
        long first = 0;
        for (Instance<?> instance : candidates(patterns)) {
            List<Arm> here = arms.stream()
                    .filter(arm -> matches(patterns.get(arm.name()), instance.name()))
                    .toList();
            here.forEach(arm -> refuseWithoutPredecessor(arm, here, instance.name()));
            boolean needsDigest = !here.isEmpty() && mistakes.none();
            String digest = needsDigest ? instance.digest().get() : "";
            for (Arm arm : here) {
                int selection = replicates.selection();
                int heldOut = replicates.heldOut();
                var on = new ArmOnInstance(first, arm, instance.name(), digest, selection, heldOut, new ArrayList<>());
                all.add(on);
                first += on.size();
                if (first > MOST_TRIALS) {
                    refuseSize(on, first);
                    return all;
                }
            }
        }
        return all;
    }

    private void refuseSize(ArmOnInstance on, long trials) {
        mistakes.add(
                node(on.arm()),
                "the grid has %,d trials with those of arm %s on %s; %,d are allowed: give its axes fewer values"
                        .formatted(trials, on.arm().name(), on.instance(), MOST_TRIALS));
    }

    private void refuseWithoutPredecessor(Arm arm, List<Arm> here, String instance) {
        Predecessor predecessor = arm.predecessor();
        if (predecessor != null && here.stream().noneMatch(other -> other.name().equals(predecessor.arm()))) {
            mistakes.add(
                    node(arm),
                    "arm %s comes after %s, which is not run on %s".formatted(arm.name(), predecessor.arm(), instance));
        }
    }

    private YamlNode node(Arm arm) {
        return root.map().get("arms").map().get(arm.name());
    }

    /** The patterns of each arm's instances: its own in place of the grid's. */
    private Map<String, List<NamePattern>> patterns(List<Arm> arms) {
        YamlNode where = root.map().get("instances");
        if (where == null) {
            mistakes.add(root, "\"instances\" is missing: names or patterns such as [iris, \"libsvm-*\"]");
            return Map.of();
        }
        List<NamePattern> ofTheGrid = patterns(where);
        var patterns = new HashMap<String, List<NamePattern>>();
        for (Arm arm : arms) {
            YamlNode own = node(arm).map().get("instances");
            patterns.put(arm.name(), own == null ? ofTheGrid : patterns(own));
        }
        return patterns;
    }

    private List<NamePattern> patterns(YamlNode where) {
        var patterns = new ArrayList<NamePattern>();
        for (YamlNode item : where.list()) {
            mistakes.parsed(item, this::pattern).ifPresent(patterns::add);
        }
        return patterns;
    }

    /** A pattern that some instance matches, or the name of an instance. */
    private NamePattern pattern(String text) {
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

    /** The listed instances, followed by those that are found by name alone. */
    private List<Instance<?>> candidates(Map<String, List<NamePattern>> patterns) {
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
}
