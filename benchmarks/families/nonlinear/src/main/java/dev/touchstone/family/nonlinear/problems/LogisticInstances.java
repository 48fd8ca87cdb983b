package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.api.Data;
import dev.touchstone.api.Digest;
import dev.touchstone.api.Instance;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibSvm;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The instances of {@link ConstrainedLogistic}: the LIBSVM sets that have equations in {@code libsvm/constraints/}, with the
 * ten equations of a set where there are ten, else with five. {@code logistic-NAME} takes labels as the file has them, as the
 * authors did. Where these are not -1 and 1 there is also {@code logistic-NAME@labels=pm1}.
 */
public record LogisticInstances(Data data) {
    private static final Pattern EQUATIONS = Pattern.compile("libsvm/constraints/(.+)\\.A(10|5)\\.csv");

    /** Sets whose files have other labels than -1 and 1. */
    private static final Set<String> OTHER_LABELS = Set.of("breast-cancer", "mushrooms", "phishing");

    private enum Labels {
        RAW,
        PLUS_MINUS_ONE
    }

    /** One instance for each set, or two where it has other labels than -1 and 1. */
    public Stream<Instance<NonlinearProgram>> all() {
        List<String> files = data.files();
        return files.stream().map(EQUATIONS::matcher).filter(Matcher::matches).flatMap(match -> {
            String set = match.group(1);
            boolean fewer = match.group(2).equals("5") && files.contains("libsvm/constraints/" + set + ".A10.csv");
            return fewer || !files.contains("libsvm/" + set) ? Stream.empty() : of(set, match.group());
        });
    }

    private Stream<Instance<NonlinearProgram>> of(String set, String equations) {
        String name = set.replaceFirst("[._]scale$", "");
        Instance<NonlinearProgram> raw = instance("logistic-" + name, set, equations, Labels.RAW);
        return OTHER_LABELS.contains(name)
                ? Stream.of(raw, instance("logistic-" + name + "@labels=pm1", set, equations, Labels.PLUS_MINUS_ONE))
                : Stream.of(raw);
    }

    private Instance<NonlinearProgram> instance(String name, String set, String equations, Labels labels) {
        return new Instance<NonlinearProgram>(
                        name,
                        "arXiv 2305.18379; https://www.csie.ntu.edu.tw/~cjlin/libsvmtools/datasets/, file " + set,
                        () -> Digest.hex(
                                Digest.of(data.digest("libsvm/" + set), data.digest(equations), labels.name())),
                        () -> program(set, equations, labels),
                        Optional.empty())
                .best(0, "at a KKT point");
    }

    private NonlinearProgram program(String set, String equations, Labels labels) {
        LabeledRows rows = rows(set);
        String text = new String(data.bytes(equations), StandardCharsets.US_ASCII);
        return new ConstrainedLogistic(rows, labels(rows, labels), LinearEquations.parse(equations, text));
    }

    private LabeledRows rows(String set) {
        try (InputStream bytes = data.open("libsvm/" + set)) {
            return LibSvm.read(bytes, set);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read libsvm/" + set, e);
        }
    }

    private static double[] labels(LabeledRows rows, Labels labels) {
        double[] classes = rows.classes();
        return Arrays.stream(rows.labels())
                .mapToDouble(label -> labels == Labels.RAW ? classes[label] : label == 0 ? -1 : 1)
                .toArray();
    }
}
