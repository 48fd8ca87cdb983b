package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;

/** A stream that outlives whoever closes it. */
class UnclosableStreamTest {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private boolean closed;

    private final PrintStream real = new PrintStream(said, true) {
        @Override
        public void close() {
            closed = true;
            super.close();
        }
    };

    @Test
    void whatIsPrintedAfterAnEndIsSaid() {
        var stream = new UnclosableStream(real);
        stream.print("before, ");
        stream.close();
        stream.print("after");
        assertThat(said.toString(Charset.defaultCharset())).isEqualTo("before, after");
        assertThat(stream.checkError()).isFalse();
        assertThat(closed).isFalse();
    }
}
