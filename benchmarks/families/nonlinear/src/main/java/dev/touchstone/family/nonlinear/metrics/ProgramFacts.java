package dev.touchstone.family.nonlinear.metrics;

import dev.touchstone.family.nonlinear.problems.CutestProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.Evaluation;
import dev.touchstone.family.nonlinear.program.ForwardingProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Sizes of a program, and what its functions are worth at the start. */
public final class ProgramFacts {
    private ProgramFacts() {}

    public static Map<String, Object> of(NonlinearProgram program) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("variables", program.variables());
        facts.put("constraints", program.constraints());
        bounds(program.variableBounds(), facts);
        long equalities = equal(program.constraintBounds());
        facts.put("equalities", equalities);
        facts.put("inequalities", program.constraints() - equalities);
        facts.put(
                "linear_constraints",
                IntStream.range(0, program.constraints())
                        .filter(program::isLinear)
                        .count());
        facts.put("jacobian_entries", program.jacobian().size());
        facts.put("hessian_entries", program.hessian().size());
        if (asWritten(program) instanceof CutestProgram cutest) {
            facts.put("parameters", cutest.parameters());
        }
        start(program, facts);
        program.knownMinimum().ifPresent(minimum -> facts.put("known_minimum", minimum));
        return facts;
    }

    private static NonlinearProgram asWritten(NonlinearProgram program) {
        return program instanceof ForwardingProgram wrapped ? asWritten(wrapped.program()) : program;
    }

    private static long equal(Bounds bounds) {
        return IntStream.range(0, bounds.size())
                .filter(i -> bounds.lower()[i] == bounds.upper()[i])
                .count();
    }

    private static void bounds(Bounds bounds, Map<String, Object> facts) {
        long free = IntStream.range(0, bounds.size())
                .filter(i -> Double.isInfinite(bounds.lower()[i]) && Double.isInfinite(bounds.upper()[i]))
                .count();
        long fixed = equal(bounds);
        facts.put("free_variables", free);
        facts.put("fixed_variables", fixed);
        facts.put("bounded_variables", bounds.size() - free - fixed);
    }

    private static void start(NonlinearProgram program, Map<String, Object> facts) {
        Evaluation evaluation = program.evaluation();
        double[] x = program.start();
        double[] gradient = new double[x.length];
        evaluation.gradient(x, gradient);
        var start = new PrimalDualPoint(x, program.startMultipliers());
        facts.put("objective_at_start", evaluation.objective(x));
        facts.put("constraint_violation_at_start", KktResidual.infeasibility(program, start));
        facts.put("gradient_norm_at_start", norm(gradient));
        facts.put("kkt_residual_at_start", KktResidual.of(program, start));
    }

    private static double norm(double[] v) {
        double sum = 0;
        for (double value : v) {
            sum += value * value;
        }
        return Math.sqrt(sum);
    }
}
