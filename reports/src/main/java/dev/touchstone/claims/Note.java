package dev.touchstone.claims;

import dev.touchstone.api.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What a person should know beside the verdict. */
final class Note {
    private static final int NAMED = 6;

    private Note() {}

    static String of(Claim claim, Verdict verdict, List<MeasuredCase> cases) {
        var parts = new ArrayList<String>();
        long measured = cases.stream().filter(MeasuredCase::isMeasured).count();
        if (verdict == Verdict.PARTLY) {
            say(parts, "fails: ", named(cases, Side.FAILS));
            say(parts, "undecided: ", named(cases, Side.UNDECIDED));
        }
        if (measured > 0 && measured < cases.size()) {
            parts.add("%d of %d cases measured".formatted(measured, cases.size()));
        }
        if (measured < cases.size()) {
            List<String> lacking = cases.stream()
                    .filter(each -> !each.isMeasured())
                    .flatMap(each -> each.lacking().stream())
                    .distinct()
                    .toList();
            say(parts, "two replicates or more are wanting of ", lacking);
            parts.add("grids: %s, %s".formatted(claim.reducedGrid(), claim.fullGrid()));
        }
        if (verdict == Verdict.NOT_MEASURED && measured > 0) {
            parts.add("the cases have fewer than two replicates in common");
        }
        say(parts, "the statistic threw: ", mistakes(cases));
        return String.join("; ", parts);
    }

    private static void say(List<String> parts, String what, List<String> names) {
        if (!names.isEmpty()) {
            String more = names.size() > NAMED ? " and %d more".formatted(names.size() - NAMED) : "";
            parts.add(what + String.join(", ", names.subList(0, Math.min(NAMED, names.size()))) + more);
        }
    }

    private static List<String> named(List<MeasuredCase> cases, Side side) {
        return cases.stream()
                .filter(each -> each.side() == side)
                .map(MeasuredCase::name)
                .toList();
    }

    private static List<String> mistakes(List<MeasuredCase> cases) {
        Stream<MeasuredCase> wrong =
                cases.stream().filter(each -> !each.mistake().isEmpty());
        return wrong.map(each -> each.name() + ": " + each.mistake()).toList();
    }
}
