package dev.touchstone.cli;

import dev.touchstone.api.Words;
import dev.touchstone.claims.ClaimLine;
import dev.touchstone.claims.Claims;
import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.claims.Verdict;
import dev.touchstone.statistics.MeanInterval;
import dev.touchstone.tables.RunFolder;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Holds the papers' claims against runs: the mean over held-out replicates, its 95 %% interval, and a verdict.",
            "reproduced: all cases measured, the interval is on the claimed side, no case's own on the other.",
            "not reproduced: the interval is on the other side.",
            "partly: everything between; the note says which cases fail or are undecided.",
            "not measured: no data, or one replicate only; the note says whose are wanting.",
            "Where several runs have measured the same, the first of them counts."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:under --strict, a claim is not reproduced",
            "2:the input is wrong",
            "4:no claim was measured"
        })
final class ClaimsCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "RUN", description = "ids below --out, or folders")
    private List<String> runs;

    @Option(names = "--out", paramLabel = "DIR", description = "folder of runs (default: ${DEFAULT-VALUE})")
    private String out = "runs";

    @Option(names = "--suite", paramLabel = "S", description = "of this suite alone")
    private String suite;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Option(names = "--strict", description = "end with exit code 1 if a claim is not reproduced")
    private boolean strict;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<String> folders =
                runs.stream().map(run -> RunFolder.existing(out, run).display()).toList();
        List<MeasuredClaim> claims = Claims.of(folders, DataOption.suites()).stream()
                .filter(claim -> suite == null || claim.suite().equals(suite))
                .toList();
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("none of the runs is of suite \"%s\"".formatted(suite));
        }
        print(spec.commandLine().getOut(), claims);
        if (strict && claims.stream().anyMatch(claim -> claim.verdict() == Verdict.NOT_REPRODUCED)) {
            return Exit.BAD_VERDICT;
        }
        boolean none = claims.stream().allMatch(claim -> claim.verdict() == Verdict.NOT_MEASURED);
        return none ? Exit.NOTHING_MEASURED : Exit.FINE;
    }

    private void print(PrintWriter to, List<MeasuredClaim> claims) {
        if (json) {
            claims.forEach(claim -> to.println(JsonLines.of(ClaimLine.of(claim))));
        } else {
            to.print(table(claims));
            claims.stream()
                    .filter(claim -> !claim.note().isEmpty())
                    .forEach(claim -> to.printf("%n%s: %s%n", claim.claim().name(), claim.note()));
            to.printf("%n%s%n", Claims.summary(claims));
        }
    }

    private static TextTable table(List<MeasuredClaim> claims) {
        var table = new TextTable("claim", "statement", "measured", "95 % interval", "threshold", "n", "verdict");
        for (MeasuredClaim measured : claims) {
            MeanInterval interval = measured.interval();
            String range = interval.n() < 2
                    ? "\u2013"
                    : "[%s, %s]".formatted(TextTable.number(interval.low()), TextTable.number(interval.high()));
            table.add(
                    measured.suite() + "/" + measured.claim().name(),
                    measured.claim().statement(),
                    TextTable.number(interval.mean()),
                    range,
                    Words.spaced(measured.claim().relation()) + " "
                            + TextTable.number(measured.claim().threshold()),
                    Integer.toString(interval.n()),
                    Words.spaced(measured.verdict()));
        }
        return table;
    }
}
