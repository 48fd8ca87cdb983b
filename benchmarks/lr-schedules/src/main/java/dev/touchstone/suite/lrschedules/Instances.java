package dev.touchstone.suite.lrschedules;

import dev.touchstone.api.Data;
import dev.touchstone.api.Digest;
import dev.touchstone.api.Instance;
import dev.touchstone.datasets.LabeledRows;
import dev.touchstone.datasets.LibsvmReader;
import dev.touchstone.datasets.ShippedSet;
import dev.touchstone.suite.lrschedules.problems.MaxAffine;
import dev.touchstone.suite.lrschedules.problems.SoftmaxRegression;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The problems of the suite: convex ones with known constants, shipped sets, and what the data folder has. */
final class Instances {
    private static final Pattern LIBSVM = Pattern.compile("(?:.*/)?libsvm[^/]*/([^/]+)");
    private static final Pattern OTHER = Pattern.compile("README.*|.*\\.(?:csv|txt|zip|md)|.*\\.t(?:\\.gz)?");
    private static final String SOURCE = "arXiv 2310.07831, worst-case bound of linear decay";
    private static final int[] DIMENSIONS = {10, 100};
    private static final int SEEDS = 3;

    private final Data data;
    private final Optima optima = Optima.read();
    private final List<Instance<TrainingTask>> all = new ArrayList<>();

    private Instances(Data data) {
        this.data = data;
    }

    static List<Instance<TrainingTask>> of(Data data) {
        var instances = new Instances(data);
        ShippedSet.all().forEach(instances::shipped);
        for (int n : DIMENSIONS) {
            for (int seed = 1; seed <= SEEDS; seed++) {
                instances.maxAffine(n, seed);
            }
        }
        data.files().forEach(instances::libsvm);
        return List.copyOf(instances.all);
    }

    private void shipped(ShippedSet set) {
        add(set.name(), set.source(), () -> digest(set.open(), set.file()), set::rows);
    }

    private void maxAffine(int n, int seed) {
        String name = "max-affine-d%d-s%d".formatted(n, seed);
        all.add(Instance.<TrainingTask>of(name, SOURCE, () -> new MaxAffine(n, seed))
                .best(0, "by construction"));
    }

    private void libsvm(String file) {
        var matcher = LIBSVM.matcher(file);
        if (matcher.matches() && !OTHER.matcher(matcher.group(1)).matches()) {
            String name =
                    "libsvm-" + matcher.group(1).replaceFirst("\\.gz$", "").replaceFirst("[._]scale$", "");
            add(name, "LIBSVM data, file " + file, () -> digest(open(file), file), () -> read(file));
        }
    }

    /** A softmax problem; its least loss is told only where the data are those that it was computed from. */
    private void add(String name, String source, Supplier<String> digest, Supplier<LabeledRows> rows) {
        Supplier<String> once = new Once(digest);
        var known = optima.of(name).filter(optimum -> optimum.digest().equals(once.get()));
        OptionalDouble value = known.map(o -> OptionalDouble.of(o.value())).orElse(OptionalDouble.empty());
        Supplier<TrainingTask> problem = () -> new SoftmaxRegression(rows.get(), value);
        var instance = new Instance<>(name, source, once, problem, java.util.Optional.empty());
        all.add(known.map(o -> instance.best(o.value(), o.source())).orElse(instance));
    }

    private InputStream open(String file) {
        try {
            return data.open(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot open " + file, e);
        }
    }

    private LabeledRows read(String file) {
        try (InputStream bytes = data.open(file)) {
            return LibsvmReader.read(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e.getMessage(), e);
        }
    }

    private static String digest(InputStream bytes, String file) {
        try (bytes) {
            return Digest.ofBytes(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file, e);
        }
    }

    /** Remembers what it was told. */
    private static final class Once implements Supplier<String> {
        private final Supplier<String> asked;
        private String answer;

        Once(Supplier<String> asked) {
            this.asked = asked;
        }

        @Override
        public synchronized String get() {
            if (answer == null) {
                answer = asked.get();
            }
            return answer;
        }
    }
}
