package dev.touchstone.grid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.yaml.snakeyaml.reader.StreamReader;

/** Reads the text of a YAML file. Bytes that no YAML file has are mistakes with their line. */
final class YamlText {
    private static final long MOST_BYTES = 3 << 20;

    private final Path file;
    private final Mistakes mistakes;

    private YamlText(Path file, Mistakes mistakes) {
        this.file = file;
        this.mistakes = mistakes;
    }

    /**
     * The text of a file; empty after a mistake.
     *
     * @throws UncheckedIOException if the file cannot be read
     */
    static Optional<String> read(Path file, Mistakes mistakes) {
        try {
            long size = Files.size(file);
            if (size > MOST_BYTES) {
                mistakes.add(
                        new YamlNode(file, 1, null),
                        "the file has %,d bytes; a grid file has at most %,d".formatted(size, MOST_BYTES));
                return Optional.empty();
            }
            return new YamlText(file, mistakes).decoded(ByteBuffer.wrap(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    private Optional<String> decoded(ByteBuffer bytes) {
        CharBuffer read = CharBuffer.allocate(bytes.remaining());
        CoderResult end = StandardCharsets.UTF_8.newDecoder().decode(bytes, read, true);
        String text = read.flip().toString();
        if (end.isError()) {
            return refused(text, "byte 0x%02X is not UTF-8; save the file as UTF-8".formatted(bytes.get()));
        }
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!StreamReader.isPrintable(text.codePointAt(i))) {
                return refused(
                        text.substring(0, i),
                        "character U+%04X is not allowed in YAML; remove it".formatted(text.codePointAt(i)));
            }
        }
        return Optional.of(text);
    }

    private Optional<String> refused(String before, String why) {
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        mistakes.add(new YamlNode(file, line, null), why);
        return Optional.empty();
    }
}
