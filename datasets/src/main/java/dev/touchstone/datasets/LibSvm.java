package dev.touchstone.datasets;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.StringTokenizer;
import java.util.zip.ZipException;

/**
 * Reads the text format of LIBSVM. A row is {@code label index:value index:value ...}; indices count from 1 and ascend, and
 * values that are not written are zero. Source: C.-C. Chang and C.-J. Lin, "LIBSVM: a library for support vector machines",
 * ACM TIST 2(3), 2011, and the README of that library.
 */
public final class LibSvm {
    private static final int LOOKED_AT = 1 << 16;

    private final String file;
    private final RowsBuilder rows = new RowsBuilder();
    private int line;

    private LibSvm(String file) {
        this.file = file;
    }

    /**
     * Reads a set, plain or gzipped, to the end of the bytes; does not close the stream.
     *
     * @param file its name, for messages
     * @throws MalformedDataException if a line is not in the format, a number is not finite, or there is no row
     * @throws IOException if the bytes cannot be read
     */
    public static LabeledRows read(InputStream bytes, String file) throws IOException {
        return new LibSvm(file).read(bytes);
    }

    /**
     * Whether bytes, plain or gzipped, start like a set: with rows in the format, of which one has an entry. Reads the first
     * 64 KB and does not close the stream.
     *
     * @throws IOException if the bytes cannot be read
     */
    public static boolean isLikely(InputStream bytes) throws IOException {
        byte[] start = Gzip.unpack(bytes).readNBytes(LOOKED_AT);
        int end = start.length < LOOKED_AT ? start.length : endOfWords(start);
        try {
            return read(new ByteArrayInputStream(start, 0, end), "").columns().length > 0;
        } catch (MalformedDataException e) {
            return false;
        }
    }

    /** The number of bytes before the last word, which may go on. */
    private static int endOfWords(byte[] text) {
        int end = text.length;
        while (end > 0 && text[end - 1] > ' ') {
            end--;
        }
        return end;
    }

    private LabeledRows read(InputStream bytes) throws IOException {
        try {
            var reader = new BufferedReader(new InputStreamReader(Gzip.unpack(bytes), StandardCharsets.ISO_8859_1));
            for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                line++;
                row(new StringTokenizer(text));
            }
        } catch (ZipException | EOFException e) {
            throw Gzip.damaged(file, line, e);
        }
        if (rows.isEmpty()) {
            throw malformed("the file has no row", "a row is \"label index:value ...\"");
        }
        return rows.build();
    }

    private void row(StringTokenizer words) {
        if (!words.hasMoreTokens()) {
            return;
        }
        rows.label(number(words.nextToken(), "label"));
        int previous = 0;
        while (words.hasMoreTokens()) {
            String pair = words.nextToken();
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw malformed("\"%s\" is no entry".formatted(shown(pair)), "an entry is index:value");
            }
            int index = index(pair.substring(0, colon), previous);
            rows.entry(index - 1, number(pair.substring(colon + 1), "value"));
            previous = index;
        }
    }

    private int index(String text, int previous) {
        int index;
        try {
            index = Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw malformed("index \"%s\" is no whole number".formatted(shown(text)), "indices are 1, 2, 3, ...");
        }
        if (index < 1) {
            throw malformed("index %d".formatted(index), "indices count from 1");
        }
        if (index <= previous) {
            throw malformed("index %d after %d".formatted(index, previous), "indices of a row ascend");
        }
        return index;
    }

    private double number(String text, String what) {
        double number;
        try {
            number = DecimalNumber.parse(text);
        } catch (NumberFormatException e) {
            throw malformed("%s \"%s\" is no number".formatted(what, shown(text)), DecimalNumber.REMEDY);
        }
        if (!Double.isFinite(number)) {
            throw malformed("%s %s is not finite".formatted(what, shown(text)), "drop the row or give a number");
        }
        return number;
    }

    private MalformedDataException malformed(String reason, String remedy) {
        return new MalformedDataException(file, line, reason, remedy);
    }

    private static String shown(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "...";
    }
}
