package dev.touchstone.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import dev.touchstone.isolation.TrialMessages.Answer;
import dev.touchstone.isolation.TrialMessages.Request;
import dev.touchstone.tables.RecordBytes;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** The protocol of a child process, and its end. */
class ChildMainTest {
    private static final long HEAP_BYTES = 64L << 20;

    private static void send(ChildProcess child, Trial trial) throws IOException {
        RecordBytes.write(new Request(TrialMessages.key(trial), new TreeMap<>()), child.to);
    }

    private static TrialResult answer(ChildProcess child, Trial trial) throws IOException {
        return Answer.read(child.from).result(trial);
    }

    @Test
    void requestsAreAnsweredInTheirOrderUntilTheInputEnds() throws IOException {
        try (var child = new ChildProcess(HEAP_BYTES, "")) {
            assertThat(child.from.readByte()).as("ready").isEqualTo((byte) 1);
            List<Trial> trials = List.of(Trials.returning(3), Trials.fault("throws"), Trials.returning(5));
            for (Trial trial : trials) {
                send(child, trial);
            }
            child.to.close();
            assertThat(Trials.value(answer(child, trials.get(0)))).isEqualTo(3);
            assertThat(answer(child, trials.get(1)).outcome().reason())
                    .isEqualTo("java.lang.IllegalStateException: a fault on purpose");
            assertThat(Trials.value(answer(child, trials.get(2)))).isEqualTo(5);
            assertThat(child.from.read()).as("nothing is left over").isEqualTo(-1);
            assertThat(child.causeOfDeath()).isEqualTo("exit code 0");
        }
    }

    @Test
    void aRequestThatIsCutOffEndsTheChildQuietly() throws IOException {
        try (var child = new ChildProcess(HEAP_BYTES, "")) {
            assertThat(child.from.readByte()).isEqualTo((byte) 1);
            child.to.writeInt(1_000);
            child.to.write(new byte[10]);
            child.to.close();
            assertThat(child.from.read()).isEqualTo(-1);
            assertThat(child.causeOfDeath()).isEqualTo("exit code 0");
        }
    }

    @Test
    void aRequestThatIsNoneEndsTheChildWithTheReason() throws IOException {
        try (var child = new ChildProcess(HEAP_BYTES, "")) {
            assertThat(child.from.readByte()).isEqualTo((byte) 1);
            child.to.writeInt(-1);
            child.to.flush();
            assertThat(child.from.read()).isEqualTo(-1);
            assertThat(child.causeOfDeath())
                    .isEqualTo("exit code 1; its last lines: Exception in thread \"main\""
                            + " java.lang.NegativeArraySizeException: -1");
        }
    }

    @Test
    void aChildEndsWithTheProcessThatStartedItEvenInATrialThatDoesNotComeBack() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Parent.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader said = parent.inputReader()) {
            assertThat(said.readLine()).isEqualTo("begun");
            List<ProcessHandle> children = parent.children().toList();
            assertThat(children).hasSize(1).allMatch(ProcessHandle::isAlive);
            parent.destroyForcibly().waitFor();
            children.get(0).onExit().get(20, TimeUnit.SECONDS);
        } finally {
            parent.descendants().forEach(ProcessHandle::destroyForcibly);
            parent.destroyForcibly();
        }
    }
}
