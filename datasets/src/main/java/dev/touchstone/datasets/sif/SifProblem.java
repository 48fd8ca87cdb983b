package dev.touchstone.datasets.sif;

import java.util.List;
import java.util.Map;

/**
 * A nonlinear program as a SIF file states it. The objective is the sum of the objective groups plus x'Hx / 2; the
 * constraints are the other groups, in the order of the file.
 *
 * @param groups objective groups and constraints, in the order of the file
 * @param quadratic entries of the lower half of H; several at one place add up
 * @param parameters the parameters that a caller may give, with the values used
 * @param objectiveLower a lower bound of the objective that the file gives; -infinity if it gives none
 * @param objectiveUpper an upper bound of the objective that the file gives; infinity if it gives none
 */
public record SifProblem(
        String name,
        List<Variable> variables,
        List<Group> groups,
        List<QuadraticTerm> quadratic,
        Map<String, Double> parameters,
        double objectiveLower,
        double objectiveUpper) {
    public SifProblem {
        variables = List.copyOf(variables);
        groups = List.copyOf(groups);
        quadratic = List.copyOf(quadratic);
        parameters = Map.copyOf(parameters);
    }

    /** The groups that are terms of the objective. */
    public List<Group> objectives() {
        return groups.stream().filter(g -> g.sense() == GroupSense.OBJECTIVE).toList();
    }

    /** The groups that are constraints, in the order in which the file names them. */
    public List<Group> constraints() {
        return groups.stream().filter(g -> g.sense() != GroupSense.OBJECTIVE).toList();
    }

    /** The start point, one value for each variable. */
    public double[] start() {
        return variables.stream().mapToDouble(Variable::start).toArray();
    }
}
