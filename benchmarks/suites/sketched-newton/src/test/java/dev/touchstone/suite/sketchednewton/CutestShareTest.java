package dev.touchstone.suite.sketchednewton;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.api.Data;
import dev.touchstone.api.Diverged;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suites;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.testkit.DataFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/**
 * How many of the CUTEst problems with n &lt;= 100 and m &lt;= 1000 a solver brings to a natural residual of 1e-6 within 500 steps and 100,000 evaluations. The
 * shares are floors, a little below what was measured; some of the problems have no feasible point.
 */
@Tag("slow")
class CutestShareTest {
    private static final double TOLERANCE = 1e-6;
    private static final Map<String, Double> FLOORS = Map.of("interior-point", 0.88, "augmented-lagrangian-lbfgs", 0.8);

    @TestFactory
    Stream<DynamicTest> mostSmallProblemsAreSolved() {
        var folder = DataFolder.find();
        assumeThat(folder).as(DataFolder.MISSING).isPresent();
        var suite = new SketchedNewtonSuite();
        var programs = new TreeMap<String, NonlinearProgram>();
        suite.instances(Data.folder(folder.get()))
                .forEach(instance -> small(instance).ifPresent(program -> programs.put(instance.name(), program)));
        assertThat(programs).hasSizeGreaterThan(200);
        return FLOORS.entrySet().stream().map(floor -> {
            var solver = Suites.find("solver", suite.solvers(), Solver::name, floor.getKey());
            return DynamicTest.dynamicTest(solver.name(), () -> solves(solver, programs, floor.getValue()));
        });
    }

    private static void solves(
            Solver<NonlinearProgram, PrimalDualPoint, ?> solver, Map<String, NonlinearProgram> programs, double floor) {
        List<String> unsolved = programs.entrySet().stream()
                .filter(program -> !solves(solver, program.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        assertThat(1 - unsolved.size() / (double) programs.size())
                .as("all but %s", unsolved)
                .isGreaterThanOrEqualTo(floor);
    }

    /** Empty where it is larger, no CUTEst problem, or one that needs external Fortran. */
    private static Optional<NonlinearProgram> small(Instance<NonlinearProgram> instance) {
        if (!instance.name().startsWith("cutest-")) {
            return Optional.empty();
        }
        try {
            NonlinearProgram program = instance.problem().get();
            return Optional.of(program).filter(p -> p.variables() <= 100 && p.constraints() <= 1000);
        } catch (RuntimeException e) {
            return Optional.empty();
        }
    }

    private static <H extends Record> boolean solves(
            Solver<NonlinearProgram, PrimalDualPoint, H> solver, NonlinearProgram program) {
        H settings = Settings.of(solver.defaults())
                .with(Map.of("tolerance", "" + TOLERANCE))
                .over(solver.defaults());
        var last = new Last();
        var counted = new CountedProgram(program, last::charge);
        try {
            return KktResidual.of(program, solver.solve(counted, settings, last)) <= TOLERANCE;
        } catch (Diverged e) {
            return last.shown.stream().anyMatch(at -> KktResidual.of(program, at) <= TOLERANCE);
        }
    }

    private static final class Last implements Run<PrimalDualPoint> {
        private final List<PrimalDualPoint> shown = new ArrayList<>();
        private int steps;
        private long evaluations;

        void charge(String unit, long amount) {
            evaluations += unit.equals("evaluations") ? amount : 0;
        }

        @Override
        public boolean proceed(PrimalDualPoint iterate) {
            shown.clear();
            shown.add(iterate);
            return steps++ < 500 && evaluations < 100_000;
        }

        @Override
        public Philox random(String stream) {
            return Philox.of(stream);
        }
    }
}
