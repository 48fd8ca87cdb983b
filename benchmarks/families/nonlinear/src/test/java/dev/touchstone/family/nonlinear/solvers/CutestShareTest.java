package dev.touchstone.family.nonlinear.solvers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.problems.CutestInstances;
import dev.touchstone.family.nonlinear.problems.DataPrograms;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
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
 * The share of the CUTEst problems with n &lt;= 100 and m &lt;= 1000 that a solver brings to a natural residual of 1e-6 within
 * 500 steps and 100,000 evaluations. The floors are a little below the measured shares; some of the problems have no feasible
 * point.
 */
@Tag("slow")
class CutestShareTest {
    private static final double TOLERANCE = 1e-6;
    private static final Map<Solver<NonlinearProgram, PrimalDualPoint, ?>, Double> FLOORS =
            Map.of(new InteriorPoint(), 0.88, new AugmentedLagrangianLbfgs(), 0.8);

    @TestFactory
    Stream<DynamicTest> mostSmallProblemsAreSolved() {
        var programs = new TreeMap<String, NonlinearProgram>();
        new CutestInstances(DataPrograms.data()).all().forEach(instance -> small(instance)
                .ifPresent(program -> programs.put(instance.name(), program)));
        assertThat(programs).hasSizeGreaterThan(200);
        return FLOORS.entrySet().stream().map(floor -> {
            Solver<NonlinearProgram, PrimalDualPoint, ?> solver = floor.getKey();
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

    /** The program of an instance; empty where it is larger, or needs external Fortran. */
    private static Optional<NonlinearProgram> small(Instance<NonlinearProgram> instance) {
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
        var last = new LastIterate();
        var counted = new CountedProgram(program, last::charge);
        try {
            return KktResidual.of(program, solver.solve(counted, settings, last)) <= TOLERANCE;
        } catch (Diverged e) {
            return last.shown.stream().anyMatch(at -> KktResidual.of(program, at) <= TOLERANCE);
        }
    }

    private static final class LastIterate implements Run<PrimalDualPoint> {
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
