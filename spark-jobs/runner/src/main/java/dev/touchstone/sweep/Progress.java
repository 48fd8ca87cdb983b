package dev.touchstone.sweep;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Map;

/** Trials done of how many, the rate, the time left and the failures by kind, on one line. */
final class Progress {
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

    private final PrintStream out;
    private final String what;
    private final long trials;
    private final Tally tally;
    private final boolean terminal = Boolean.getBoolean("touchstone.terminal");
    private final long startNanos = System.nanoTime();
    private double estimatedSeconds;
    private double doneSeconds;
    private long done;
    private long lastNanos;

    /**
     * Progress over some chunks.
     *
     * @param what the trials are
     * @param estimatedSeconds of all chunks, in the unit of {@link #committed}
     */
    Progress(PrintStream out, String what, long trials, double estimatedSeconds, Tally tally) {
        this.out = out;
        this.what = what;
        this.trials = trials;
        this.estimatedSeconds = Math.max(estimatedSeconds, Double.MIN_NORMAL);
        this.tally = tally;
    }

    /** A chunk is safe. */
    synchronized void committed(long chunkTrials, double chunkSeconds) {
        done += chunkTrials;
        doneSeconds += chunkSeconds;
        boolean last = done == trials;
        if (terminal || last || System.nanoTime() - lastNanos > BETWEEN_LINES.toNanos()) {
            lastNanos = System.nanoTime();
            out.print((terminal ? "\r\u001b[K" : "") + line() + (terminal && !last ? "" : System.lineSeparator()));
            out.flush();
        }
    }

    private String line() {
        double elapsed = (System.nanoTime() - startNanos) * 1e-9;
        double left = elapsed * (estimatedSeconds - doneSeconds) / Math.max(doneSeconds, Double.MIN_NORMAL);
        return "%,d / %,d %s · %s/s · %s left · %s"
                .formatted(done, trials, what, rate(done / elapsed), done == trials ? "0s" : time(left), failures());
    }

    private String failures() {
        Map<String, Long> failures = tally.failures();
        if (failures.isEmpty()) {
            return "no failures";
        }
        return String.join(
                ", ",
                failures.entrySet().stream()
                        .map(failure -> "%,d %s".formatted(failure.getValue(), failure.getKey()))
                        .toList());
    }

    private static String rate(double perSecond) {
        return perSecond < 10 ? "%.1f".formatted(perSecond) : "%,.0f".formatted(perSecond);
    }

    static String time(double seconds) {
        long s = Math.round(Math.min(seconds, 1e9));
        if (s < 60) {
            return s + "s";
        }
        return s < 3600 ? "%dm%02ds".formatted(s / 60, s % 60) : "%dh%02dm".formatted(s / 3600, s / 60 % 60);
    }
}
