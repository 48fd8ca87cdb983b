package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipTest {
    private static final byte[] PLAIN = {1, 2, 3, 4, 5};

    /** The bytes, packed. */
    static byte[] packed(byte[] plain) throws IOException {
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(plain);
        }
        return packed.toByteArray();
    }

    private static byte[] unpacked(byte[] bytes) throws IOException {
        return Gzip.unpack(new ByteArrayInputStream(bytes)).readAllBytes();
    }

    @Test
    void packedBytesAreUnpackedAndPlainOnesAreAsTheyAre() throws IOException {
        assertThat(unpacked(PLAIN)).isEqualTo(PLAIN);
        assertThat(unpacked(packed(PLAIN))).isEqualTo(PLAIN);
        assertThat(unpacked(packed(packed(PLAIN))))
                .as("packed once is unpacked once")
                .isEqualTo(packed(PLAIN));
    }

    @Test
    void shortInputsArePlain() throws IOException {
        assertThat(unpacked(new byte[0])).isEmpty();
        assertThat(unpacked(new byte[] {0x1f})).containsExactly(0x1f);
        assertThat(unpacked(new byte[] {0x1f, 0x1f})).containsExactly(0x1f, 0x1f);
    }

    @Test
    void bytesBeyondTheBufferAreRead() throws IOException {
        byte[] large = new byte[300_000];
        new Random(1).nextBytes(large);
        large[0] = 7;
        assertThat(unpacked(large)).isEqualTo(large);
        assertThat(unpacked(packed(large))).isEqualTo(large);
    }

    @Test
    void filesThatWerePackedPieceByPieceAreReadToTheirEnd() throws IOException {
        byte[] one = packed(PLAIN);
        byte[] two = Arrays.copyOf(one, 2 * one.length);
        System.arraycopy(one, 0, two, one.length, one.length);
        assertThat(unpacked(two)).hasSize(2 * PLAIN.length);
    }

    @Test
    void damageIsFoundByLengthAndByChecksum() throws IOException {
        byte[] packed = packed(PLAIN);
        assertThatThrownBy(() -> unpacked(Arrays.copyOf(packed, packed.length - 1)))
                .isInstanceOf(IOException.class);
        packed[packed.length - 6] ^= 1;
        assertThatThrownBy(() -> unpacked(packed)).isInstanceOf(IOException.class);
    }

    @Test
    void theFaultOfADamagedStreamNamesFileAndLine() {
        var cause = new IOException("cut");
        assertThat(Gzip.damaged("some.gz", 7, cause))
                .hasMessage("some.gz, line 7: the gzip stream is damaged; fetch the file again")
                .hasCause(cause);
    }
}
