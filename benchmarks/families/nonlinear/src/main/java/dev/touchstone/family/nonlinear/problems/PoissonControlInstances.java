package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.api.Instance;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.stream.Stream;

/** The instances of {@link PoissonControl}, which need no data: {@code pde-nN} on a mesh of N by N points. */
public final class PoissonControlInstances {
    private PoissonControlInstances() {}

    /** Meshes of 3 to 64 points a side. */
    public static Stream<Instance<NonlinearProgram>> all() {
        return Stream.of(3, 5, 8, 16, 32, 64).map(side -> Instance.<NonlinearProgram>of(
                        "pde-n" + side, "released code of arXiv 2305.18379", () -> new PoissonControl(side))
                .best(0, "at a KKT point"));
    }
}
