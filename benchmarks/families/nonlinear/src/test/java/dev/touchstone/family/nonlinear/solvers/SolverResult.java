package dev.touchstone.family.nonlinear.solvers;

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

/** The end of a solver's run on a program: its last iterate and steps, f and the KKT residual there, and the charged work. */
public record SolverResult(
        PrimalDualPoint iterate, int steps, double objective, double residual, Map<String, Long> work) {
    /** The result with the solver's defaults, some of them changed, and with the random numbers of a seed. */
    public static <H extends Record> SolverResult of(
            Solver<NonlinearProgram, PrimalDualPoint, H> solver,
            NonlinearProgram program,
            int seed,
            Map<String, String> changes) {
        H settings = Settings.of(solver.defaults()).with(changes).over(solver.defaults());
        return of(solver, program, seed, settings);
    }

    /** The result with other settings than the defaults, and with the random numbers of seed 0. */
    public static <H extends Record> SolverResult of(
            Solver<NonlinearProgram, PrimalDualPoint, H> solver, NonlinearProgram program, H settings) {
        return of(solver, program, 0, settings);
    }

    private static <H extends Record> SolverResult of(
            Solver<NonlinearProgram, PrimalDualPoint, H> solver, NonlinearProgram program, int seed, H settings) {
        var work = new TreeMap<String, Long>();
        var run = new CountedSteps(seed);
        var counted = new CountedProgram(program, (unit, amount) -> work.merge(unit, amount, Long::sum));
        PrimalDualPoint end = solver.solve(counted, settings, run);
        double objective = program.evaluation().objective(end.x());
        return new SolverResult(end, run.taken, objective, KktResidual.of(program, end), work);
    }

    private static final class CountedSteps implements Run<PrimalDualPoint> {
        private static final int MOST = 10_000;

        private final int seed;
        private int taken;

        CountedSteps(int seed) {
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
