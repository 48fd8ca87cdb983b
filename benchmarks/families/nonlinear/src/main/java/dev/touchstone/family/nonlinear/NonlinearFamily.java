package dev.touchstone.family.nonlinear;

import dev.touchstone.api.Family;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Work;
import dev.touchstone.family.nonlinear.metrics.PointFacts;
import dev.touchstone.family.nonlinear.metrics.ProgramFacts;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.Map;

/** The family of nonlinear programs: min f(x) under bounds and constraints, with first and second derivatives. */
public final class NonlinearFamily implements Family<NonlinearProgram> {
    @Override
    public NonlinearProgram counted(NonlinearProgram problem, Work work) {
        return new CountedProgram(problem, work);
    }

    @Override
    public Map<String, Object> facts(NonlinearProgram problem) {
        return ProgramFacts.of(problem);
    }

    @Override
    public Map<String, Object> values(NonlinearProgram problem, double[] point) {
        return PointFacts.values(problem, point);
    }

    @Override
    public Map<String, Object> derivatives(NonlinearProgram problem, double[] point) {
        return PointFacts.derivatives(problem, point);
    }

    @Override
    public long variables(NonlinearProgram problem) {
        return problem.variables();
    }

    /**
     * Ten iterations of a factorisation each: 1 ms, 10 us for each variable and constraint, and 10 ns for the cube of their
     * number, at most 600 s.
     */
    @Override
    public double estimatedSeconds(NonlinearProgram problem, Settings settings) {
        double size = problem.variables() + (double) problem.constraints();
        return 1e-3 + 1e-5 * size + Math.min(600, 1e-8 * size * size * size);
    }
}
