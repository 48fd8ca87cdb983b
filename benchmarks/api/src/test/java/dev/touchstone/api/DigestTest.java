package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** Expected values are those of {@code sha256sum | cut -c1-16} of coreutils. */
class DigestTest {
    @Test
    void namesAreDigestedInUtf8WithALineFeedAfterEach() {
        assertThat(Digest.hex(Digest.of("adam"))).isEqualTo("f3fd8f664c016fec"); // printf 'adam\n'
        assertThat(Digest.hex(Digest.of("a", "b"))).isEqualTo("911169ddaaf146af"); // printf 'a\nb\n'
        assertThat(Digest.hex(Digest.of("\u00fc"))).isEqualTo("599c7c0c70071ddf"); // printf 'ü\n'
        assertThat(Digest.hex(Digest.of())).isEqualTo("e3b0c44298fc1c14"); // printf ''
    }

    @Test
    void whereNamesAreCutChangesTheDigest() {
        assertThat(Digest.of("ab")).isNotEqualTo(Digest.of("a", "b")).isNotEqualTo(Digest.of("ab", ""));
    }

    @Test
    void bytesAreDigestedToTheEndOfTheStream() throws IOException {
        assertThat(Digest.ofBytes(bytes("ab".getBytes(StandardCharsets.UTF_8)))).isEqualTo("fb8e20fc2e4c3f24");
        // longer than one buffer: head -c 200000 /dev/zero
        assertThat(Digest.ofBytes(bytes(new byte[200_000]))).isEqualTo("4cbbd9be0cba6858");
        assertThat(Digest.ofBytes(trickling(new byte[200_000]))).isEqualTo(Digest.ofBytes(bytes(new byte[200_000])));
    }

    private static InputStream bytes(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }

    /** A stream that gives fewer bytes than it is asked for. */
    private static InputStream trickling(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] into, int offset, int length) {
                return super.read(into, offset, Math.min(length, 1000));
            }
        };
    }

    @Property
    void hexDigitsAreTheBits(@ForAll long bits) {
        assertThat(Digest.hex(bits)).hasSize(16).matches("[0-9a-f]+");
        assertThat(Long.parseUnsignedLong(Digest.hex(bits), 16)).isEqualTo(bits);
    }
}
