package dev.touchstone.datasets;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.csv.CsvFactory;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.zip.ZipException;

/**
 * Reads comma-separated values as RFC 4180 describes them: a cell in double quotes may hold commas, line breaks and
 * doubled quotes. Blank lines are skipped. Bytes are UTF-8, plain or gzipped.
 */
public final class Csv {
    private static final CsvFactory FORMAT =
            CsvFactory.builder().enable(CsvParser.Feature.SKIP_EMPTY_LINES).build();

    private final String file;
    private final List<CsvRow> rows = new ArrayList<>();
    private int line = 1;

    private Csv(String file) {
        this.file = file;
    }

    /**
     * Reads a table whose first row names the columns. Cells are found by column name.
     *
     * @param file its name, for messages
     * @return the rows below the header
     * @throws MalformedDataException if there is no header, a column is named twice, a row has more or fewer cells than
     *     the header, or quotes are not closed
     */
    public static List<CsvRow> withHeader(String file, String text) {
        return named(file, withoutHeader(file, text));
    }

    /**
     * Reads a table from bytes to their end; does not close the stream.
     *
     * @throws IOException if the bytes cannot be read
     * @see #withHeader(String, String)
     */
    public static List<CsvRow> withHeader(String file, InputStream bytes) throws IOException {
        return named(file, withoutHeader(file, bytes));
    }

    /**
     * Reads rows without a header, each of any number of cells. Cells are found by position.
     *
     * @param file its name, for messages
     * @throws MalformedDataException if quotes are not closed
     */
    public static List<CsvRow> withoutHeader(String file, String text) {
        try {
            return new Csv(file).read(new StringReader(text));
        } catch (IOException e) {
            throw new UncheckedIOException("text in memory cannot be read", e);
        }
    }

    /**
     * Reads rows without a header from bytes to their end; does not close the stream.
     *
     * @throws IOException if the bytes cannot be read
     * @see #withoutHeader(String, String)
     */
    public static List<CsvRow> withoutHeader(String file, InputStream bytes) throws IOException {
        var csv = new Csv(file);
        try {
            return csv.read(new InputStreamReader(Gzip.unpack(bytes), StandardCharsets.UTF_8));
        } catch (ZipException | EOFException e) {
            throw Gzip.damaged(file, csv.line, e);
        }
    }

    private List<CsvRow> read(Reader text) throws IOException {
        try {
            JsonParser parser = FORMAT.createParser(text);
            while (parser.nextToken() == JsonToken.START_ARRAY) {
                line = parser.currentLocation().getLineNr();
                rows.add(new CsvRow(file, line, List.of(), cells(parser)));
            }
        } catch (JsonProcessingException e) {
            throw new MalformedDataException(
                    file,
                    line,
                    "the row is no CSV (%s)".formatted(e.getOriginalMessage()),
                    "close each quote, double those within quotes, and put a comma between cells",
                    e);
        }
        return List.copyOf(rows);
    }

    private static List<String> cells(JsonParser parser) throws IOException {
        var cells = new ArrayList<String>();
        while (parser.nextToken() == JsonToken.VALUE_STRING) {
            cells.add(parser.getText());
        }
        return List.copyOf(cells);
    }

    private static List<CsvRow> named(String file, List<CsvRow> rows) {
        if (rows.isEmpty()) {
            throw new MalformedDataException(file, 1, "the file is empty", "its first line names the columns");
        }
        CsvRow header = rows.get(0);
        var names = new HashSet<String>();
        for (String name : header.cells()) {
            if (!names.add(name)) {
                throw header.fault("two columns are named \"%s\"".formatted(name), "rename one");
            }
        }
        return rows.stream().skip(1).map(row -> row.under(header)).toList();
    }
}
