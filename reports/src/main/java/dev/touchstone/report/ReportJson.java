package dev.touchstone.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.claims.ClaimLine;
import dev.touchstone.report.PageRows.BoardLine;
import dev.touchstone.report.PageRows.CurveLine;
import dev.touchstone.report.PageRows.CurvePoint;
import dev.touchstone.report.PageRows.FailedTrial;
import dev.touchstone.report.PageRows.OutcomeCount;
import dev.touchstone.report.PageRows.ProfileLine;
import dev.touchstone.report.PageRows.SearchPoint;
import dev.touchstone.tables.Secrets;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Writes the data of a report as the JSON that its page reads. */
final class ReportJson {
    private final JsonGenerator out;

    private ReportJson(JsonGenerator out) {
        this.out = out;
    }

    /** JSON without the character {@code <}, so that it can neither open nor close a tag. */
    static String of(ReportData data) throws IOException {
        var text = new StringWriter();
        try (JsonGenerator out = new JsonFactory().createGenerator(text).setCodec(new ObjectMapper())) {
            new ReportJson(out).write(data);
        }
        return text.toString().replace("<", "\\u003c");
    }

    private void write(ReportData data) throws IOException {
        out.writeStartObject();
        out.writeStringField("ranking", data.ranking());
        out.writeNumberField("curveCompetitors", data.curveCompetitors());
        out.writeNumberField("searchCompetitors", data.searchCompetitors());
        runs(data.runs());
        out.writeObjectField("claims", ClaimLine.all(data.claims()));
        JsonTable.write(out, "standings", Standing.class, data.standings());
        table("leaderboard", BoardLine.class, data.leaderboard(), BoardLine::of);
        table("curves", CurveLine.class, data.curves(), CurveLine::of);
        table("points", CurvePoint.class, flat(data.curves(), CurveSeries::points), CurvePoint::of);
        table("search", SearchPoint.class, data.search(), SearchPoint::of);
        table("profiles", ProfileLine.class, data.profiles(), ProfileLine::of);
        JsonTable.write(
                out, "corners", PerformanceProfiles.Corner.class, flat(data.profiles(), Profiles.Series::corners));
        table(
                "failures",
                FailedTrial.class,
                flat(data.runs(), run -> run.outcomes().failures()),
                FailedTrial::of);
        JsonTable.write(out, "outcomes", OutcomeCount.class, flat(data.runs(), ReportJson::counts));
        out.writeEndObject();
    }

    private <T, R extends Record> void table(String name, Class<R> type, List<T> items, Function<T, R> row)
            throws IOException {
        JsonTable.write(out, name, type, items.stream().map(row).toList());
    }

    private static <T, R> List<R> flat(List<T> items, Function<T, List<R>> rows) {
        return items.stream().flatMap(item -> rows.apply(item).stream()).toList();
    }

    private void runs(List<RunContents> runs) throws IOException {
        out.writeArrayFieldStart("runs");
        for (RunContents run : runs) {
            out.writeStartObject();
            out.writeStringField("name", run.id());
            out.writeObjectField("record", Secrets.redacted(run.record().json()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private static List<OutcomeCount> counts(RunContents run) {
        var counts = new ArrayList<OutcomeCount>();
        run.outcomes()
                .bySolver()
                .forEach((name, of) -> of.forEach((o, n) -> counts.add(new OutcomeCount("solver", name, o, n))));
        run.outcomes()
                .byInstance()
                .forEach((name, of) -> of.forEach((o, n) -> counts.add(new OutcomeCount("instance", name, o, n))));
        return counts;
    }
}
