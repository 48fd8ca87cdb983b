package dev.touchstone.datasets;

import java.util.List;
import java.util.stream.IntStream;

/** One row of a CSV file: its cells and the line on which it begins. Made by {@link Csv}; immutable. */
public final class CsvRow {
    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    CsvRow(String file, int line, List<String> columns, List<String> cells) {
        this.file = file;
        this.line = line;
        this.columns = columns;
        this.cells = cells;
    }

    /** This row with the cells of the header as names of its columns. */
    CsvRow under(CsvRow header) {
        if (cells.size() != header.cells.size()) {
            throw fault(
                    "the row has %d cells".formatted(cells.size()),
                    "the header has %d; give each column a cell, and quote cells with commas"
                            .formatted(header.cells.size()));
        }
        return new CsvRow(file, line, header.cells, cells);
    }

    /** The line on which the row begins, counted from 1. */
    public int line() {
        return line;
    }

    /** All cells as they are written, without their quotes. */
    public List<String> cells() {
        return cells;
    }

    /**
     * The cell at a position, counted from 0.
     *
     * @throws MalformedDataException if the row has fewer cells
     */
    public String text(int position) {
        if (position >= cells.size()) {
            throw fault(
                    "the row has %d cells".formatted(cells.size()), "at least %d are needed".formatted(position + 1));
        }
        return cells.get(position);
    }

    /**
     * The cell in the column of this name.
     *
     * @throws MalformedDataException if the header has no such column
     */
    public String text(String column) {
        int position = columns.indexOf(column);
        if (position < 0) {
            throw fault("there is no column \"%s\"".formatted(column), "the header has " + columns);
        }
        return cells.get(position);
    }

    /**
     * The cell at a position as a number; blanks around it do not count, NaN and Infinity are numbers.
     *
     * @throws MalformedDataException if there is no such cell or it holds no number
     */
    public double number(int position) {
        return number("cell %d".formatted(position + 1), text(position));
    }

    /**
     * The cell in the column of this name as a number, as {@link #number(int)} reads it.
     *
     * @throws MalformedDataException if there is no such column or it holds no number here
     */
    public double number(String column) {
        return number(column, text(column));
    }

    /**
     * The cell in the column of this name as a whole number.
     *
     * @throws MalformedDataException if there is no such column or it holds no whole number of 32 bits here
     */
    public int integer(String column) {
        String text = text(column);
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw fault("%s \"%s\" is no whole number".formatted(column, text), "write it like -12");
        }
    }

    /**
     * All cells as numbers, as {@link #number(int)} reads them.
     *
     * @throws MalformedDataException if one holds no number
     */
    public double[] numbers() {
        return IntStream.range(0, cells.size()).mapToDouble(this::number).toArray();
    }

    private double number(String what, String text) {
        try {
            return DecimalNumber.parse(text.strip());
        } catch (NumberFormatException e) {
            throw fault("%s \"%s\" is no number".formatted(what, text), DecimalNumber.REMEDY);
        }
    }

    /** An exception that names the file and the line of this row, for the checks of a caller. */
    public MalformedDataException fault(String reason, String remedy) {
        return new MalformedDataException(file, line, reason, remedy);
    }

    @Override
    public String toString() {
        return "%s, line %d: %s".formatted(file, line, cells);
    }
}
