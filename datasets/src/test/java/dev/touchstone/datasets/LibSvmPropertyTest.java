package dev.touchstone.datasets;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class LibSvmPropertyTest {
    record Sample(int label, Map<Integer, Double> entries) {
        @Override
        public String toString() {
            var words = new StringJoiner(" ").add(Integer.toString(label));
            new TreeMap<>(entries).forEach((index, value) -> words.add(index + ":" + value));
            return words.toString();
        }
    }

    @Property(tries = 200)
    void whatIsWrittenIsReadBack(@ForAll("rows") List<Sample> written) throws IOException {
        LabeledRows read = LibSvmTest.read(text(written).getBytes(StandardCharsets.US_ASCII));
        int[] labels = written.stream().mapToInt(Sample::label).toArray();
        int[] classes =
                written.stream().mapToInt(Sample::label).sorted().distinct().toArray();
        for (int i = 0; i < labels.length; i++) {
            assertThat(classes[read.labels()[i]]).isEqualTo(labels[i]);
            var entries = new TreeMap<Integer, Double>();
            for (int e = read.starts()[i]; e < read.starts()[i + 1]; e++) {
                entries.put(read.columns()[e] + 1, read.values()[e]);
            }
            assertThat(entries).isEqualTo(written.get(i).entries());
        }
    }

    @Property(tries = 500)
    void garbageIsReadOrRefusedButNothingElse(@ForAll("garbage") byte[] garbage) throws IOException {
        try {
            assertThat(LibSvmTest.read(garbage).n()).isPositive();
        } catch (MalformedDataException e) {
            assertThat(e).hasMessageStartingWith("some.scale, line ").hasMessageContaining("; ");
        }
    }

    @Provide
    Arbitrary<List<Sample>> rows() {
        Arbitrary<Double> values = Arbitraries.doubles().between(-1e6, 1e6).ofScale(12);
        Arbitrary<Map<Integer, Double>> entries =
                Arbitraries.maps(Arbitraries.integers().between(1, 300), values).ofMaxSize(8);
        return Combinators.combine(Arbitraries.integers().between(-3, 9), entries)
                .as(Sample::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<byte[]> garbage() {
        Arbitrary<byte[]> nearly = Arbitraries.strings()
                .withChars("0123456789:.-+eE \t\r\nNaInfx,#")
                .ofMaxLength(60)
                .map(text -> text.getBytes(StandardCharsets.US_ASCII));
        Arbitrary<byte[]> any = Arbitraries.bytes().array(byte[].class).ofMaxSize(80);
        Arbitrary<byte[]> falselyPacked = any.map(bytes -> {
            byte[] head = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, 3};
            byte[] all = new byte[head.length + bytes.length];
            System.arraycopy(head, 0, all, 0, head.length);
            System.arraycopy(bytes, 0, all, head.length, bytes.length);
            return all;
        });
        return Arbitraries.oneOf(nearly, any, falselyPacked);
    }

    private static String text(List<Sample> rows) {
        var lines = new StringJoiner("\n");
        rows.forEach(row -> lines.add(row.toString()));
        return lines.toString();
    }
}
