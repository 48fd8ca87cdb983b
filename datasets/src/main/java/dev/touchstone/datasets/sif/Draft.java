package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;

/** All that has been read of a problem so far. */
final class Draft {
    final String name;
    final Parameters parameters;
    final Table<VariableBuilder> variables = new Table<>("variable");
    final Table<GroupBuilder> groups = new Table<>("group");
    final Table<ElementBuilder> elements = new Table<>("element");
    final TypeTable elementTypes = new TypeTable("element");
    final TypeTable groupTypes = new TypeTable("group");
    final List<QuadraticTerm> quadratic = new ArrayList<>();

    /** What a variable is that only elements name: the defaults of the bounds and of the start point. */
    final VariableBuilder anyVariable = new VariableBuilder("'DEFAULT'");

    double objectiveLower = Double.NEGATIVE_INFINITY;
    double objectiveUpper = Double.POSITIVE_INFINITY;

    Draft(String name, Parameters parameters) {
        this.name = name;
        this.parameters = parameters;
    }

    SifProblem build(Card last) {
        List<Element> built = elements.all().stream()
                .map(element -> element.build(elementTypes))
                .toList();
        return new SifProblem(
                name,
                variables.all().stream().map(VariableBuilder::build).toList(),
                groups.all().stream()
                        .map(group -> group.build(groupTypes, built))
                        .toList(),
                quadratic,
                parameters.settable(last),
                objectiveLower,
                objectiveUpper);
    }
}
