package dev.touchstone.suite.sketchednewton.solvers;

import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.family.nonlinear.metrics.KktResidual;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.Map;
import java.util.TreeMap;

/** How a solver ended on a program, and what it was charged. */
public record Solved(PrimalDualPoint iterate, int steps, double objective, double residual, Map<String, Long> work) {
    /** With some settings changed, and the random numbers of a seed. */
    public static <H extends Record> Solved by(
            Solver<NonlinearProgram, PrimalDualPoint, H> solver,
            NonlinearProgram program,
            int seed,
            Map<String, String> changes) {
        H settings = Settings.of(solver.defaults()).with(changes).over(solver.defaults());
        return by(solver, program, seed, settings);
    }

    /** With settings of another family of problems. */
    public static <H extends Record> Solved by(
            Solver<NonlinearProgram, PrimalDualPoint, H> solver, NonlinearProgram program, H settings) {
        return by(solver, program, 0, settings);
    }

    private static <H extends Record> Solved by(
            Solver<NonlinearProgram, PrimalDualPoint, H> solver, NonlinearProgram program, int seed, H settings) {
        var work = new TreeMap<String, Long>();
        var run = new Steps(seed);
        var counted = new CountedProgram(program, (unit, amount) -> work.merge(unit, amount, Long::sum));
        PrimalDualPoint end = solver.solve(counted, settings, run);
        return new Solved(end, run.taken, program.evaluation().objective(end.x()), KktResidual.of(program, end), work);
    }

    private static final class Steps implements Run<PrimalDualPoint> {
        private static final int MOST = 10_000;

        private final int seed;
        private int taken;

        Steps(int seed) {
            this.seed = seed;
        }

        @Override
        public boolean proceed(PrimalDualPoint iterate) {
            return taken++ < MOST;
        }

        @Override
        public Philox random(String stream) {
            return Philox.of(stream, "" + seed);
        }
    }
}
