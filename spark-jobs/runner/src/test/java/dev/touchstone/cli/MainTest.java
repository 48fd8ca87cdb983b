package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Exit codes of commands that break. */
class MainTest {
    @Command(name = "breaks")
    private record Breaking(Throwable with) implements Callable<Integer> {
        @Override
        public Integer call() throws Exception {
            if (with instanceof Error error) {
                throw error;
            }
            throw (Exception) with;
        }
    }

    private static Said after(Throwable broken) {
        var out = new StringWriter();
        var err = new StringWriter();
        CommandLine commandLine = Main.commandLine()
                .addSubcommand(new Breaking(broken))
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err));
        return new Said(Main.run(commandLine, "breaks"), out.toString(), err.toString());
    }

    @Test
    void anErrorIsNoVerdict() {
        Said said = after(new NoClassDefFoundError("on purpose"));
        assertThat(said.code()).isEqualTo(Exit.BROKEN);
        assertThat(said.err()).startsWith("touchstone broke: java.lang.NoClassDefFoundError: on purpose");
    }

    @Test
    void anErrorInsideAnExceptionIsNoVerdictEither() {
        Said said = after(new IllegalStateException("it broke", new OutOfMemoryError("on purpose")));
        assertThat(said.code()).isEqualTo(Exit.BROKEN);
        assertThat(said.err()).contains("touchstone breaks: it broke").contains("because: on purpose");
    }

    @Test
    void badInputIsToldFromWhatBroke() {
        assertThat(after(new IllegalArgumentException("no such thing")).code()).isEqualTo(Exit.BAD_INPUT);
    }
}
