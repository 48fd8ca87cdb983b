package dev.touchstone.datasets;

import java.lang.management.ManagementFactory;
import java.util.function.Consumer;
import net.jqwik.api.Arbitrary;

/**
 * Long runs of properties, for {@code -Dtouchstone.fuzz.minutes=10}: that many minutes of processor time
 * for each. Without it there are none.
 */
public final class Fuzzing {
    private static final double MINUTES = Double.parseDouble(System.getProperty("touchstone.fuzz.minutes", "0"));

    private Fuzzing() {}

    /** Whether long runs are asked for. */
    public static boolean isLong() {
        return MINUTES > 0;
    }

    /** Checks samples until the time is spent; prints after each minute how many there were. */
    public static <T> void run(String what, Arbitrary<T> samples, Consumer<T> check) {
        long tries = 0;
        double longest = 0;
        int printed = 0;
        double start = processorMinutes();
        var stream = samples.sampleStream().iterator();
        while (processorMinutes() - start < MINUTES) {
            T sample = stream.next();
            double before = processorMinutes();
            try {
                check.accept(sample);
            } catch (RuntimeException | Error e) {
                throw new AssertionError("%s, try %d:%n%s".formatted(what, tries, sample), e);
            }
            longest = Math.max(longest, processorMinutes() - before);
            tries++;
            if (processorMinutes() - start >= printed + 1) {
                printed++;
                System.out.printf(
                        "%s: %d tries in %d minutes of processor time, the longest in %.1f seconds%n",
                        what, tries, printed, 60 * longest);
            }
        }
    }

    private static double processorMinutes() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() / 60e9;
    }
}
