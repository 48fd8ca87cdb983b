package dev.touchstone.cli;

import dev.touchstone.api.Words;
import dev.touchstone.claims.ClaimLine;
import dev.touchstone.claims.Claims;
import dev.touchstone.claims.MeasuredClaim;
import dev.touchstone.claims.Verdict;
import dev.touchstone.spark.ProcessSuites;
import dev.touchstone.statistics.MeanInterval;
import dev.touchstone.tables.RunFolder;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Measures the papers' claims on runs: the mean over held-out replicates, its 95 %% interval, and a verdict.",
            "reproduced: all cases were measured, the interval is on the claimed side, and no case's own is on the other.",
            "not reproduced: the interval is on the other side.",
            "partly: everything between; the note names the cases that fail or are undecided.",
            "not measured: no data, or a single replicate; the note names what is missing.",
            "Where several runs have measured the same, the first of them counts."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:fine",
            "1:a claim was not reproduced (with --strict)",
            "2:the input is wrong",
            "4:no claim was measured"
        })
final class ClaimsCommand implements Callable<Integer> {
    @Mixin
    private RunsOptions runs;

    @Option(names = "--suite", paramLabel = "S", description = "measure the claims of this suite only")
    private String suite;

    @Option(names = "--strict", description = "exit with code 1 if a claim was not reproduced")
    private boolean strict;

    @Mixin
    private OutputOptions output;

    @Override
    public Integer call() {
        List<String> folders = runs.all().stream().map(RunFolder::display).toList();
        List<MeasuredClaim> claims = Claims.of(folders, ProcessSuites.get()).stream()
                .filter(claim -> suite == null || claim.suite().equals(suite))
                .toList();
        if (claims.isEmpty()) {
            throw new IllegalArgumentException("none of the runs is of suite \"%s\"".formatted(suite));
        }
        print(claims);
        if (strict && claims.stream().anyMatch(claim -> claim.verdict() == Verdict.NOT_REPRODUCED)) {
            return Exit.BAD_VERDICT;
        }
        boolean none = claims.stream().allMatch(claim -> claim.verdict() == Verdict.NOT_MEASURED);
        return none ? Exit.NOTHING_MEASURED : Exit.FINE;
    }

    private void print(List<MeasuredClaim> claims) {
        if (output.isJson()) {
            claims.forEach(claim -> output.line(ClaimLine.of(claim)));
            return;
        }
        PrintWriter out = output.out();
        out.print(table(claims));
        claims.stream()
                .filter(claim -> !claim.note().isEmpty())
                .forEach(claim -> out.printf("%n%s: %s%n", claim.claim().name(), claim.note()));
        out.printf("%n%s%n", Claims.summary(claims));
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
