package dev.touchstone.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.claims.ClaimLine;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** The data of a report as the JSON its page reads. */
final class ReportJson {
    private final JsonGenerator out;

    private ReportJson(JsonGenerator out) {
        this.out = out;
    }

    /** JSON in which no {@code <} occurs, so that no tag can be closed or opened from within it. */
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
        out.writeNumberField("curveEntrants", data.curveEntrants());
        out.writeNumberField("searchEntrants", data.searchEntrants());
        runs(data.runs());
        out.writeObjectField("claims", ClaimLine.all(data.claims()));
        standings(data.standings());
        leaderboard(data.leaderboard());
        curves(data.curves());
        search(data.search());
        profiles(data.profiles());
        failures(data.runs());
        outcomes(data.runs());
        out.writeEndObject();
    }

    private void runs(List<RunContents> runs) throws IOException {
        out.writeArrayFieldStart("runs");
        for (RunContents run : runs) {
            out.writeStartObject();
            out.writeStringField("name", run.name());
            out.writeObjectField("record", Secrets.masked(run.record()));
            out.writeEndObject();
        }
        out.writeEndArray();
    }

    private void standings(List<Standing> standings) throws IOException {
        new Columns<>(out, "standings", standings)
                .words("entrant", Standing::entrant)
                .words("kind", s -> s.kind().word())
                .numbers("meanRank", Standing::meanRank)
                .numbers("instances", Standing::instances)
                .numbers("wins", Standing::wins)
                .numbers("replicates", Standing::replicates)
                .numbers("failures", Standing::failures)
                .numbers("reached", Standing::reached)
                .numbers("tuningTrials", Standing::tuningTrials)
                .numbers("tuningCpuSeconds", Standing::tuningCpuSeconds)
                .end();
    }

    private void leaderboard(List<Entered<LeaderboardRow>> rows) throws IOException {
        new Columns<>(out, "leaderboard", rows)
                .words("instance", e -> e.row().instance())
                .words("entrant", Entered::entrant)
                .words("solver", e -> e.row().solver())
                .words("settings", e -> joined(e.row().settings()))
                .words("kind", e -> e.row().kind().word())
                .words("metric", e -> e.row().metric())
                .words("unit", e -> e.row().unit())
                .words("goal", e -> e.row().goal())
                .numbers("replicates", e -> e.row().replicates())
                .numbers("failed", e -> e.row().failed())
                .words("failures", e -> joined(e.row().failures()))
                .numbers("median", e -> e.row().median())
                .numbers("lower", e -> e.row().lowerQuartile())
                .numbers("upper", e -> e.row().upperQuartile())
                .numbers("low", e -> e.row().low())
                .numbers("high", e -> e.row().high())
                .numbers("meanRank", e -> e.row().meanRank())
                .numbers("reached", e -> e.row().reached())
                .numbers("stepsToTarget", e -> e.row().stepsToTarget())
                .numbers("secondsToTarget", e -> e.row().secondsToTarget())
                .words("edge", e -> String.join(", ", e.row().edge()))
                .end();
    }

    private void curves(List<CurveSeries> curves) throws IOException {
        new Columns<>(out, "curves", curves)
                .words("entrant", CurveSeries::entrant)
                .words("instance", CurveSeries::instance)
                .words("metric", CurveSeries::metric)
                .numbers("points", c -> c.points().size())
                .end();
        new Columns<>(
                        out,
                        "points",
                        curves.stream()
                                .flatMap(curve -> curve.points().stream())
                                .toList())
                .numbers("step", CurvePoint::step)
                .numbers("seconds", CurvePoint::elapsedSeconds)
                .numbers("median", CurvePoint::median)
                .numbers("lower", CurvePoint::lowerQuartile)
                .numbers("upper", CurvePoint::upperQuartile)
                .end();
    }

    private void search(List<Entered<SearchRow>> rows) throws IOException {
        var columns = new Columns<>(out, "search", rows)
                .words("entrant", Entered::entrant)
                .words("instance", e -> e.row().instance())
                .words("metric", e -> e.row().metric())
                .numbers("trials", e -> e.row().trials())
                .numbers("failures", e -> e.row().failures())
                .numbers("median", e -> e.row().median())
                .numbers("lower", e -> e.row().lowerQuartile())
                .numbers("upper", e -> e.row().upperQuartile())
                .numbers("cpuSeconds", e -> e.row().cpuSeconds());
        for (String setting : settings(rows)) {
            columns.words("tuned." + setting, e -> e.row().tuned().getOrDefault(setting, ""));
        }
        columns.end();
    }

    private static List<String> settings(List<Entered<SearchRow>> rows) {
        return rows.stream()
                .flatMap(e -> e.row().tuned().keySet().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private void profiles(List<Profiles.Series> profiles) throws IOException {
        new Columns<>(out, "profiles", profiles)
                .words("kind", Profiles.Series::kind)
                .words("metric", Profiles.Series::metric)
                .words("tolerance", p -> "%.0e".formatted(p.tolerance()))
                .words("cost", Profiles.Series::cost)
                .words("entrant", Profiles.Series::entrant)
                .numbers("corners", p -> p.corners().size())
                .end();
        new Columns<>(
                        out,
                        "corners",
                        profiles.stream().flatMap(p -> p.corners().stream()).toList())
                .numbers("ratio", PerformanceProfiles.Point::ratio)
                .numbers("share", PerformanceProfiles.Point::share)
                .end();
    }

    private void failures(List<RunContents> runs) throws IOException {
        new Columns<>(
                        out,
                        "failures",
                        runs.stream()
                                .flatMap(run -> run.trials().failures().stream())
                                .toList())
                .words("trial", TrialTally.Failure::trial)
                .words("instance", TrialTally.Failure::instance)
                .words("solver", TrialTally.Failure::solver)
                .words("competitor", TrialTally.Failure::competitor)
                .words("outcome", TrialTally.Failure::outcome)
                .words("reason", TrialTally.Failure::reason)
                .words("frames", f -> String.join("\n", f.frames()))
                .numbers("replicate", TrialTally.Failure::replicate)
                .words("split", TrialTally.Failure::split)
                .numbers("elapsedSeconds", TrialTally.Failure::elapsedSeconds)
                .numbers("cpuSeconds", TrialTally.Failure::cpuSeconds)
                .end();
    }

    private record Count(String by, String name, String outcome, int trials) {}

    private void outcomes(List<RunContents> runs) throws IOException {
        var counts = new ArrayList<Count>();
        for (RunContents run : runs) {
            run.trials()
                    .bySolver()
                    .forEach((name, of) -> of.forEach((o, n) -> counts.add(new Count("solver", name, o, n))));
            run.trials()
                    .byInstance()
                    .forEach((name, of) -> of.forEach((o, n) -> counts.add(new Count("instance", name, o, n))));
        }
        new Columns<>(out, "outcomes", counts)
                .words("by", Count::by)
                .words("name", Count::name)
                .words("outcome", Count::outcome)
                .numbers("trials", Count::trials)
                .end();
    }

    private static String joined(SortedMap<String, ?> map) {
        return map.entrySet().stream().map(ReportJson::pair).collect(Collectors.joining(", "));
    }

    private static String pair(Map.Entry<String, ?> entry) {
        return entry.getKey() + "=" + entry.getValue();
    }
}
