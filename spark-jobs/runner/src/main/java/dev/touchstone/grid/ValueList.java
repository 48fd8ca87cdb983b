package dev.touchstone.grid;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Parses a text that stands for several values: {@code 2^-12..2^3} (all whole exponents), {@code 1..5}, {@code
 * logspace(1e-4, 1, 5)} or {@code linspace(0, 1, 3)}. {@code 2^-3} is a number, and any other text is a value itself.
 */
final class ValueList {
    private static final String NUMBER = "\\s*([-+0-9.eE]+)\\s*";
    private static final Pattern POWERS = Pattern.compile("(\\d+)\\^(-?\\d{1,4})\\.\\.(\\d+)\\^(-?\\d{1,4})");
    private static final Pattern POWER = Pattern.compile("(\\d+)\\^(-?\\d{1,4})");
    private static final Pattern WHOLE = Pattern.compile("(-?\\d{1,18})\\.\\.(-?\\d{1,18})");
    private static final Pattern SPACE =
            Pattern.compile("(logspace|linspace)\\(" + NUMBER + "," + NUMBER + "," + NUMBER + "\\)");
    private static final long MOST = 100_000;

    private ValueList() {}

    /**
     * The values that a text stands for.
     *
     * @throws IllegalArgumentException if the text looks like a range and is none
     */
    static List<String> of(String text) {
        Matcher powers = POWERS.matcher(text);
        if (powers.matches()) {
            return powers(powers, text);
        }
        Matcher power = POWER.matcher(text);
        if (power.matches()) {
            return List.of(power(power.group(1), Integer.parseInt(power.group(2))));
        }
        Matcher whole = WHOLE.matcher(text);
        if (whole.matches()) {
            return whole(Long.parseLong(whole.group(1)), Long.parseLong(whole.group(2)), text);
        }
        Matcher space = SPACE.matcher(text);
        if (space.matches()) {
            return space(space, text);
        }
        if (text.contains("..") || text.contains("space(")) {
            throw noRange(text);
        }
        return List.of(text);
    }

    private static IllegalArgumentException noRange(String text) {
        return new IllegalArgumentException(
                "\"%s\" is no range; write 2^-12..2^3, 1..5, logspace(1e-4, 1, 5) or linspace(0, 1, 3)"
                        .formatted(text));
    }

    private static List<String> powers(Matcher powers, String text) {
        int from = Integer.parseInt(powers.group(2));
        int to = Integer.parseInt(powers.group(4));
        if (!powers.group(1).equals(powers.group(3)) || to < from) {
            throw new IllegalArgumentException(
                    "\"%s\": write the same base twice, and exponents from low to high".formatted(text));
        }
        return IntStream.rangeClosed(from, to)
                .mapToObj(exponent -> power(powers.group(1), exponent))
                .toList();
    }

    private static String power(String base, int exponent) {
        return Double.toString(Math.pow(Double.parseDouble(base), exponent));
    }

    private static List<String> whole(long from, long to, String text) {
        if (to < from) {
            throw new IllegalArgumentException("\"%s\": write the low number first".formatted(text));
        }
        refuseTooMany(to - from + 1, text);
        return LongStream.rangeClosed(from, to).mapToObj(Long::toString).toList();
    }

    private static List<String> space(Matcher space, String text) {
        double from = number(space.group(2), text);
        double to = number(space.group(3), text);
        double count = number(space.group(4), text);
        boolean log = space.group(1).equals("logspace");
        if (count != Math.rint(count) || count < 2 || (log && !(from > 0 && to > 0))) {
            throw new IllegalArgumentException(
                    "\"%s\": write (first value, last value, number of values), at least 2 values%s"
                            .formatted(text, log ? " and all positive" : ""));
        }
        refuseTooMany((long) count, text);
        var values = new ArrayList<String>();
        for (int i = 0; i < count; i++) {
            double t = i / (count - 1);
            double value = log ? from * Math.pow(to / from, t) : from + (to - from) * t;
            values.add(Double.toString(i == count - 1 ? to : value));
        }
        return values;
    }

    private static double number(String number, String text) {
        try {
            return Double.parseDouble(number);
        } catch (NumberFormatException e) {
            throw (IllegalArgumentException) noRange(text).initCause(e);
        }
    }

    /**
     * Refuses more values than an axis may have.
     *
     * @param text what stands for the values, for the message
     */
    static void refuseTooMany(long count, String text) {
        if (count > MOST) {
            throw new IllegalArgumentException("\"%s\" has %,d values; %,d are allowed".formatted(text, count, MOST));
        }
    }
}
