package dev.touchstone.micro;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;

/** A rate measured several times. */
record Repeats(double median, double least, double most) {
    /** Measures so many times, an odd number. */
    static Repeats of(int times, DoubleSupplier measured) {
        return of(DoubleStream.generate(measured).limit(times).toArray());
    }

    static Repeats of(double... rates) {
        if (rates.length % 2 == 0) {
            throw new IllegalArgumentException(
                    "a median here is one of an odd number of repeats, not of " + rates.length);
        }
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return new Repeats(sorted[sorted.length / 2], sorted[0], sorted[sorted.length - 1]);
    }

    /** In thousands: the median, and in brackets the range. */
    String thousands() {
        return String.format(Locale.ROOT, "%.0f (%.0f..%.0f)", median / 1000, least / 1000, most / 1000);
    }
}
