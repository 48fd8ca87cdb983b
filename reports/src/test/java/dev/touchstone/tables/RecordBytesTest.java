package dev.touchstone.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Outcome;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class RecordBytesTest {
    private static byte[] bytes(Record... rows) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        for (Record row : rows) {
            RecordBytes.write(row, out);
        }
        return bytes.toByteArray();
    }

    private static DataInputStream in(byte[] bytes) {
        return new DataInputStream(new ByteArrayInputStream(bytes));
    }

    @Provide
    Arbitrary<ChunkRow> chunkRow() {
        return AnyRow.of(ChunkRow.class);
    }

    @Provide
    Arbitrary<ValuedRow> valuedRow() {
        return AnyRow.of(ValuedRow.class);
    }

    @Property(tries = 200)
    void recordsFollowEachOtherAndComeBackInOrder(
            @ForAll("chunkRow") ChunkRow chunk, @ForAll("valuedRow") ValuedRow valued) throws IOException {
        DataInputStream in = in(bytes(chunk, valued, chunk));
        assertThat(RecordBytes.read(ChunkRow.class, in)).isEqualTo(chunk);
        assertThat(RecordBytes.read(ValuedRow.class, in)).isEqualTo(valued);
        assertThat(RecordBytes.read(ChunkRow.class, in)).isEqualTo(chunk);
        assertThat(in.read()).as("nothing is left over").isEqualTo(-1);
    }

    @Example
    void aTextMayHaveMoreThan65535Bytes() throws IOException {
        String reason = "∞".repeat(30_000); // three bytes each
        TrialRow row =
                TrialBuilder.of("c").ended(Outcome.Kind.FAILED, reason, "frame").row();
        assertThat(RecordBytes.read(TrialRow.class, in(bytes(row)))).isEqualTo(row);
    }

    @Property(tries = 20)
    void aStreamThatIsCutAnywhereEndsInAnEofException(@ForAll("chunkRow") ChunkRow row) throws IOException {
        byte[] whole = bytes(row);
        for (int length = 0; length < whole.length; length += 1 + whole.length / 50) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> RecordBytes.read(ChunkRow.class, in(cut))).isInstanceOf(EOFException.class);
        }
    }

    @Example
    void aWordThatTheEnumLacksIsRefused() throws IOException {
        record Text(String word) {}
        record Word(Role role) {}
        DataInputStream in = in(bytes(new Text("guessed")));
        assertThatThrownBy(() -> RecordBytes.read(Word.class, in))
                .hasMessage("\"guessed\" is not one of [given, default, searched]");
    }

    @Example
    void readListsAndMapsAreThoseThatWereWritten() throws IOException {
        var series = List.of(new ChunkRow.Series("loss", List.of(new ChunkRow.Look(0, 0, Double.NaN))));
        var row = new ChunkRow(TrialBuilder.of("c").row(), series, new TreeMap<>());
        ChunkRow read = RecordBytes.read(ChunkRow.class, in(bytes(row)));
        assertThat(read.trace()).isEqualTo(series);
        assertThat(read.left()).isEmpty();
    }
}
