package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import java.util.ArrayList;
import java.util.List;

/** The note beside a verdict: names the cases that fail or are undecided, and missing measurements. */
final class VerdictNote {
    private static final int MOST_NAMES = 6;

    private VerdictNote() {}

    static String of(Claim claim, Verdict verdict, List<MeasuredCase> cases) {
        var parts = new ArrayList<String>();
        long measured = cases.stream().filter(MeasuredCase::isMeasured).count();
        if (verdict == Verdict.PARTLY) {
            add(parts, "fails: ", names(cases, Decision.FAILS));
            add(parts, "undecided: ", names(cases, Decision.UNDECIDED));
        }
        if (measured > 0 && measured < cases.size()) {
            parts.add("%d of %d cases measured".formatted(measured, cases.size()));
        }
        if (measured < cases.size()) {
            add(parts, "needs two replicates or more of ", lacking(cases));
            parts.add("grids: %s, %s".formatted(claim.reducedGrid(), claim.fullGrid()));
        }
        if (verdict == Verdict.NOT_MEASURED && measured > 0) {
            parts.add("the cases have fewer than two replicates in common");
        }
        add(parts, "the statistic threw: ", mistakes(cases));
        return String.join("; ", parts);
    }

    private static void add(List<String> parts, String what, List<String> names) {
        if (!names.isEmpty()) {
            String more = names.size() > MOST_NAMES ? " and %d more".formatted(names.size() - MOST_NAMES) : "";
            parts.add(what + String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size()))) + more);
        }
    }

    private static List<String> lacking(List<MeasuredCase> cases) {
        return cases.stream()
                .filter(each -> !each.isMeasured())
                .flatMap(each -> each.lacking().stream())
                .distinct()
                .toList();
    }

    private static List<String> names(List<MeasuredCase> cases, Decision decision) {
        return cases.stream()
                .filter(each -> each.decision() == decision)
                .map(MeasuredCase::name)
                .toList();
    }

    private static List<String> mistakes(List<MeasuredCase> cases) {
        return cases.stream()
                .filter(each -> !each.mistake().isEmpty())
                .map(each -> each.name() + ": " + each.mistake())
                .toList();
    }
}
