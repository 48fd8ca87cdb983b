package dev.touchstone.family.learning.instances;

import dev.touchstone.api.Data;
import dev.touchstone.datasets.LibSvm;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/**
 * The LIBSVM files with training sets in a data folder: all files of its folders {@code libsvm*}, and of other folders those
 * whose first rows are in the format. Test sets ({@code .t}) and hidden files are left out.
 *
 * @param names paths in the data folder, in its order
 */
record TrainingFiles(Data data, List<String> names) {
    private static final Pattern OF_LIBSVM = Pattern.compile("libsvm[^/]*/[^/]+");
    private static final Pattern NO_TRAINING_SET = Pattern.compile("(.*/)?(README[^/]*|[^/]*\\.(csv|t|t\\.gz))");
    private static final Pattern HIDDEN = Pattern.compile("(.*/)?[._].*");

    /** Formats that data folders have beside LIBSVM. Their files are not opened. */
    private static final Pattern OTHER_FORMAT =
            Pattern.compile("(?i).*\\.(sif|txt|md|json|ya?ml|zip|tar|tgz|parquet|pdf)");

    private static final Pattern DECORATION = Pattern.compile("\\.gz$|[._]scale(?=$|\\.gz$)");

    TrainingFiles {
        names = List.copyOf(names);
        refuseTwins(names);
    }

    /**
     * The training sets of a data folder. Of files outside the folders {@code libsvm*} the start is read.
     *
     * @throws IllegalArgumentException if two files give the same name
     */
    static TrainingFiles in(Data data) {
        return new TrainingFiles(
                data,
                data.files().stream()
                        .filter(file -> !NO_TRAINING_SET.matcher(file).matches())
                        .filter(file -> OF_LIBSVM.matcher(file).matches() || startsLikeOne(data, file))
                        .toList());
    }

    private static boolean startsLikeOne(Data data, String file) {
        if (HIDDEN.matcher(file).matches() || OTHER_FORMAT.matcher(file).matches()) {
            return false;
        }
        try (InputStream bytes = data.open(file)) {
            return LibSvm.isLikely(bytes);
        } catch (IOException e) {
            return true; // its trials will say why it cannot be read
        }
    }

    /** The name of the instance on a file. */
    static String instance(String file) {
        return "libsvm-"
                + DECORATION.matcher(file.substring(file.lastIndexOf('/') + 1)).replaceAll("");
    }

    private static void refuseTwins(List<String> files) {
        var seen = new HashMap<String, String>();
        for (String file : files) {
            String twin = seen.put(instance(file), file);
            if (twin != null) {
                throw new IllegalArgumentException(
                        "the files %s and %s of the data folder are both called %s; rename or remove one"
                                .formatted(twin, file, instance(file)));
            }
        }
    }
}
