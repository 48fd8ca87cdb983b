package dev.touchstone.family.nonlinear.problems;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.suite.sketchednewton.SketchedNewtonSuite;
import dev.touchstone.testkit.DataFolder;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Programs made of files that may not be at hand; a test that asks for them is skipped where they are not. */
public final class Shared {
    private static final Optional<Data> DATA =
            DataFolder.find().map(Data::folder).map(Listed::of);

    /** A folder that is listed once. */
    private record Listed(Data folder, List<String> files) implements Data {
        static Listed of(Data folder) {
            return new Listed(folder, folder.files());
        }

        @Override
        public InputStream open(String file) throws IOException {
            return folder.open(file);
        }
    }

    private Shared() {}

    public static Data data() {
        assumeThat(DATA).as(DataFolder.MISSING).isPresent();
        return DATA.get();
    }

    public static NonlinearProgram program(String name) {
        return instance(name).problem().get();
    }

    public static Instance<NonlinearProgram> instance(String name) {
        var suite = new SketchedNewtonSuite();
        return suite.instance(data(), name)
                .or(() -> suite.instances(data()).stream()
                        .filter(instance -> instance.name().equals(name))
                        .findFirst())
                .orElseThrow();
    }
}
