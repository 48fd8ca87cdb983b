package dev.touchstone.suite.sketchednewton;

import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.suite.sketchednewton.problems.NonlinearProgram;
import java.nio.file.Path;
import java.util.Optional;

/** Programs made of files that may not be at hand; a test that asks for them is skipped where they are not. */
public final class Shared {
    private Shared() {}

    public static Data data() {
        Optional<Path> folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
        return Data.folder(folder.get());
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
