package dev.touchstone.family.nonlinear.metrics;

import dev.touchstone.family.nonlinear.problems.CutestProgram;
import dev.touchstone.family.nonlinear.program.Bounds;
import dev.touchstone.family.nonlinear.program.FirstOrder;
import dev.touchstone.family.nonlinear.program.ForwardingProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.numerics.linear.Vectors;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;

/** Sizes of a program and values of its functions at the start, by name, for {@code inspect}. */
public final class ProgramFacts {
    private ProgramFacts() {}

    /** The facts of a program; a program of CUTEst adds its parameters, one with a known minimum adds that. */
    public static Map<String, Object> of(NonlinearProgram program) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("variables", program.variables());
        facts.put("constraints", program.constraints());
        putBounds(program.variableBounds(), facts);
        long equalities = fixed(program.constraintBounds());
        facts.put("equalities", equalities);
        facts.put("inequalities", program.constraints() - equalities);
        facts.put(
                "linear_constraints",
                IntStream.range(0, program.constraints())
                        .filter(program::isLinear)
                        .count());
        facts.put("jacobian_entries", program.jacobian().size());
        facts.put("hessian_entries", program.hessian().size());
        if (innermost(program) instanceof CutestProgram cutest) {
            facts.put("parameters", cutest.parameters());
        }
        putStart(program, facts);
        program.knownMinimum().ifPresent(minimum -> facts.put("known_minimum", minimum));
        return facts;
    }

    private static NonlinearProgram innermost(NonlinearProgram program) {
        return program instanceof ForwardingProgram around ? innermost(around.program()) : program;
    }

    private static long fixed(Bounds bounds) {
        return IntStream.range(0, bounds.size()).filter(bounds::isFixed).count();
    }

    private static void putBounds(Bounds bounds, Map<String, Object> facts) {
        long free = IntStream.range(0, bounds.size())
                .filter(i -> Double.isInfinite(bounds.lower()[i]) && Double.isInfinite(bounds.upper()[i]))
                .count();
        long fixed = fixed(bounds);
        facts.put("free_variables", free);
        facts.put("fixed_variables", fixed);
        facts.put("bounded_variables", bounds.size() - free - fixed);
    }

    private static void putStart(NonlinearProgram program, Map<String, Object> facts) {
        var start = new PrimalDualPoint(program.start(), program.startMultipliers());
        FirstOrder values = start.evaluated(program);
        facts.put("objective_at_start", values.objective());
        facts.put("constraint_violation_at_start", KktResidual.infeasibility(program, start));
        facts.put("gradient_norm_at_start", Vectors.normInOrder(values.gradient()));
        facts.put("kkt_residual_at_start", KktResidual.of(program, start));
    }
}
