package dev.touchstone.claims;

import dev.touchstone.api.Words;
import dev.touchstone.statistics.MeanInterval;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measured claims as JSON objects. */
public final class ClaimLine {
    private ClaimLine() {}

    /**
     * The object that {@code touchstone claims --json} prints and {@code claims.json} holds. A number that was not
     * measured is null; an infinite number is the text {@code Infinity} or {@code -Infinity}.
     */
    public static Map<String, Object> of(MeasuredClaim measured) {
        var line = new LinkedHashMap<String, Object>();
        line.put("suite", measured.suite());
        line.put("claim", measured.claim().name());
        line.put("source", measured.claim().source());
        line.put("statement", measured.claim().statement());
        line.put("metric", measured.claim().metric());
        line.put("relation", Words.spaced(measured.claim().relation()));
        line.put("threshold", measured.claim().threshold());
        put(line, measured.interval());
        line.put("verdict", Words.spaced(measured.verdict()));
        line.put("cases", measured.cases().stream().map(ClaimLine::of).toList());
        line.put("note", measured.note());
        return line;
    }

    /** The array of {@code claims.json}. */
    public static List<Map<String, Object>> all(List<MeasuredClaim> claims) {
        return claims.stream().map(ClaimLine::of).toList();
    }

    private static Map<String, Object> of(MeasuredCase measured) {
        var line = new LinkedHashMap<String, Object>();
        line.put("case", measured.name());
        put(line, measured.interval());
        line.put("verdict", Words.spaced(measured.decision()));
        return line;
    }

    private static void put(Map<String, Object> line, MeanInterval interval) {
        line.put("measured", number(interval.mean()));
        line.put("low", number(interval.low()));
        line.put("high", number(interval.high()));
        line.put("n", interval.n());
    }

    private static Object number(double value) {
        if (Double.isNaN(value)) {
            return null;
        }
        return Double.isInfinite(value) ? Double.toString(value) : (Object) value;
    }
}
