package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Programs from the data folder. A test that asks for one is skipped where there is no data folder. */
public final class DataPrograms {
    private static final Optional<Data> DATA =
            DataFolder.find().map(Data::folder).map(ListedOnce::of);

    /** A folder whose files are listed once. */
    private record ListedOnce(Data folder, List<String> files) implements Data {
        static ListedOnce of(Data folder) {
            return new ListedOnce(folder, folder.files());
        }

        @Override
        public InputStream open(String file) throws IOException {
            return folder.open(file);
        }
    }

    private DataPrograms() {}

    /** The data folder. */
    public static Data data() {
        assumeThat(DATA).as(DataFolder.MISSING).isPresent();
        return DATA.get();
    }

    /** The program of an instance: {@code cutest-HS6}, {@code logistic-sonar}. */
    public static NonlinearProgram program(String name) {
        return new CutestInstances(data())
                .named(name)
                .or(() -> logistic(name))
                .orElseThrow()
                .problem()
                .get();
    }

    private static Optional<Instance<NonlinearProgram>> logistic(String name) {
        return new LogisticInstances(data())
                .all()
                .filter(instance -> instance.name().equals(name))
                .findFirst();
    }
}
