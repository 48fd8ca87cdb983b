package dev.touchstone.isolate;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import dev.touchstone.api.Words;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.Cost;
import dev.touchstone.engine.Recording;
import dev.touchstone.engine.Trial;
import dev.touchstone.engine.TrialResult;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Trials and what came of them as bytes, for the pipe to a child process: names and numbers only. */
final class Wire {
    private Wire() {}

    static void write(Trial trial, DataOutputStream out) throws IOException {
        for (String word : List.of(
                trial.suite(), trial.suiteVersion(), trial.instance(), trial.instanceDigest(), trial.solver())) {
            text(word, out);
        }
        out.writeInt(trial.settings().values().size());
        for (var setting : trial.settings().values().entrySet()) {
            text(setting.getKey(), out);
            text(setting.getValue(), out);
        }
        out.writeLong(trial.budget().steps());
        out.writeLong(trial.budget().time().toNanos());
        text(trial.split().name(), out);
        out.writeInt(trial.replicate());
        text(trial.recording().toString(), out);
        text(trial.after(), out);
        out.flush();
    }

    static Trial readTrial(DataInputStream in) throws IOException {
        String[] words = {text(in), text(in), text(in), text(in), text(in)};
        var settings = new TreeMap<String, String>();
        for (int i = in.readInt(); i > 0; i--) {
            settings.put(text(in), text(in));
        }
        return new Trial(
                words[0],
                words[1],
                words[2],
                words[3],
                words[4],
                new Settings(settings),
                new Budget(in.readLong(), Duration.ofNanos(in.readLong())),
                Split.valueOf(text(in)),
                in.readInt(),
                Recording.of(text(in)),
                text(in));
    }

    /** Series by name: what a trial left, or inherits. */
    static void write(Map<String, double[]> series, DataOutputStream out) throws IOException {
        out.writeInt(series.size());
        for (var one : series.entrySet()) {
            text(one.getKey(), out);
            out.writeInt(one.getValue().length);
            for (double value : one.getValue()) {
                out.writeDouble(value);
            }
        }
        out.flush();
    }

    static Map<String, double[]> readSeries(DataInputStream in) throws IOException {
        var series = new TreeMap<String, double[]>();
        for (int i = in.readInt(); i > 0; i--) {
            String name = text(in);
            var values = new double[in.readInt()];
            for (int j = 0; j < values.length; j++) {
                values[j] = in.readDouble();
            }
            series.put(name, values);
        }
        return series;
    }

    static void write(TrialResult result, DataOutputStream out) throws IOException {
        text(Words.of(result.outcome().kind()), out);
        text(result.outcome().reason(), out);
        List<String> frames = result.outcome().frames();
        out.writeInt(frames.size());
        for (String frame : frames) {
            text(frame, out);
        }
        out.writeLong(result.steps());
        out.writeDouble(result.cost().elapsedSeconds());
        out.writeDouble(result.cost().cpuSeconds());
        out.writeLong(result.cost().allocatedBytes());
        out.writeInt(result.trace().size());
        for (Measurement m : result.trace()) {
            text(m.metric(), out);
            out.writeLong(m.step());
            out.writeDouble(m.elapsedSeconds());
            out.writeDouble(m.value());
        }
        write(result.left(), out);
    }

    static TrialResult readResult(Trial trial, DataInputStream in) throws IOException {
        Outcome outcome = new Outcome(Words.parse(Outcome.Kind.class, text(in)), text(in), texts(in));
        long steps = in.readLong();
        var cost = new Cost(in.readDouble(), in.readDouble(), in.readLong());
        var trace = new ArrayList<Measurement>();
        for (int i = in.readInt(); i > 0; i--) {
            trace.add(new Measurement(text(in), in.readLong(), in.readDouble(), in.readDouble()));
        }
        return new TrialResult(trial, outcome, steps, cost, trace, readSeries(in));
    }

    private static List<String> texts(DataInputStream in) throws IOException {
        var texts = new ArrayList<String>();
        for (int i = in.readInt(); i > 0; i--) {
            texts.add(text(in));
        }
        return texts;
    }

    /** Not writeUTF, which refuses more than 65,535 bytes. */
    private static void text(String text, DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        byte[] bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
