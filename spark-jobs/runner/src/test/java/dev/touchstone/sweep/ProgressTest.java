package dev.touchstone.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Outcome.Kind;
import dev.touchstone.spark.LocalSpark;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgressTest {
    private static final Pattern LINE =
            Pattern.compile("([\\d,]+) / ([\\d,]+) trials · ([\\d,.]+)/s · (?:(\\d+)m)?(\\d+)s left · (.*)\\R");

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final Tally tally = new Tally(LocalSpark.session().sparkContext());

    private Progress progress(long trials, double estimatedSeconds) {
        var out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new Progress(out, "trials", trials, estimatedSeconds, tally);
    }

    /** The one line that has been said, in its parts. */
    private Matcher line() {
        Matcher line = LINE.matcher(said.toString(StandardCharsets.UTF_8));
        assertThat(line.matches()).as(said.toString(StandardCharsets.UTF_8)).isTrue();
        return line;
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0s",
        "0.4, 0s",
        "59.4, 59s",
        "59.6, 1m00s",
        "61, 1m01s",
        "3599.4, 59m59s",
        "3600, 1h00m",
        "3660, 1h01m",
        "90000, 25h00m",
        "Infinity, 277777h46m", // 1e9 s and no more
    })
    void timesLeftAreReadable(double seconds, String text) {
        assertThat(Progress.time(seconds)).isEqualTo(text);
    }

    /** A fifth of the estimated work took t seconds, so that four times t are left; 2,000 trials took t seconds, too. */
    @Test
    void theTimeLeftGoesByTheEstimatedWorkAndTheRateByTheNumberOfTrials() throws InterruptedException {
        Progress progress = progress(9_000, 50);
        Thread.sleep(1_000);
        progress.committed(2_000, 10);
        Matcher line = line();
        double elapsed = 2_000 / Double.parseDouble(line.group(3).replace(",", ""));
        assertThat(elapsed).isBetween(1.0, 3.0);
        assertThat(Double.parseDouble(line.group(5))).isCloseTo(4 * elapsed, within(0.51));
        assertThat(line.group(1)).isEqualTo("2,000");
        assertThat(line.group(2)).isEqualTo("9,000");
    }

    @Test
    void betweenTheFirstAndTheLastLineTenSecondsPass() {
        Progress progress = progress(3, 3);
        progress.committed(1, 1);
        progress.committed(1, 1);
        progress.committed(1, 1);
        assertThat(said.toString(StandardCharsets.UTF_8).lines())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("1 / 3 trials"),
                        last -> assertThat(last).startsWith("3 / 3 trials").contains(" · 0s left · "));
    }

    @Test
    void theLastLineSaysThatNothingIsLeftWhateverTheEstimatesSaid() {
        progress(5, 1_000).committed(5, 1);
        assertThat(line().group(5)).isEqualTo("0");
    }

    @Test
    void workThatIsEstimatedToTakeNoTimeIsNoReasonToDivideByZero() {
        progress(5, 0).committed(2, 0);
        assertThat(said.toString(StandardCharsets.UTF_8))
                .startsWith("2 / 5 trials")
                .doesNotContain("NaN");
    }

    @Test
    void failuresAreNamedByKind() {
        for (int i = 0; i < 1_200; i++) {
            tally.add(Kind.TIMED_OUT);
        }
        tally.add(Kind.CRASHED);
        tally.add(Kind.FINISHED);
        progress(1, 1).committed(1, 1);
        assertThat(line().group(6)).isEqualTo("1 crashed, 1,200 timed-out");
    }

    @Test
    void aRunWithoutFailuresSaysSo() {
        progress(1, 1).committed(1, 1);
        assertThat(line().group(6)).isEqualTo("no failures");
    }
}
