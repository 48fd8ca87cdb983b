package dev.touchstone.datasets.sif;

import java.util.List;
import java.util.Map;

/**
 * A nonlinear program as a SIF file states it: the objective is the sum of the objective groups plus
 * x'Hx / 2, the constraints are the other groups, in the order of the file.
 *
 * @param quadratic one entry for each pair of H
 * @param parameters those that can be set from outside, with the values used
 * @param objectiveLower least value that the file says the objective can have
 * @param objectiveUpper largest value that the file says the objective can have
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

    /** Groups that are terms of the objective. */
    public List<Group> objectives() {
        return groups.stream().filter(g -> g.kind() == GroupKind.OBJECTIVE).toList();
    }

    /** Groups that are constraints, in the order in which the file names them. */
    public List<Group> constraints() {
        return groups.stream().filter(g -> g.kind() != GroupKind.OBJECTIVE).toList();
    }

    /** The start point, one value for each variable. */
    public double[] start() {
        return variables.stream().mapToDouble(Variable::start).toArray();
    }
}
