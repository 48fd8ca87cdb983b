package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** All that has been read of a problem so far. */
final class Draft {
    /** The collection at its default sizes has at most 3.6 million in a file, for GPP; this many take about 1 GB. */
    private static final long MOST_ENTRIES = 5_000_000;

    final String name;
    final Allowance room = new Allowance("variables, groups, elements, terms and parameters", MOST_ENTRIES);
    final Parameters parameters;
    final Table<VariableBuilder> variables = new Table<>("variable", room);
    final Table<GroupBuilder> groups = new Table<>("group", room);
    final Table<ElementBuilder> elements = new Table<>("element", room);
    final TypeTable elementTypes = new TypeTable("element");
    final TypeTable groupTypes = new TypeTable("group");
    final List<QuadraticTerm> quadratic = new ArrayList<>();

    /** What a variable is that only elements name: the defaults of the bounds and of the start point. */
    final VariableBuilder anyVariable = new VariableBuilder("'DEFAULT'");

    double objectiveLower = Double.NEGATIVE_INFINITY;
    double objectiveUpper = Double.POSITIVE_INFINITY;

    /** @param given values of settable parameters, by name */
    Draft(String name, Map<String, Double> given) {
        this.name = name;
        this.parameters = new Parameters(given, room);
    }

    SifProblem build(Card head) {
        if (variables.all().isEmpty()) {
            throw head.fault("the problem has no variable", "name them in a section VARIABLES");
        }
        List<Element> built = elements.all().stream()
                .map(element -> element.build(elementTypes))
                .toList();
        return new SifProblem(
                name,
                variables.all().stream().map(variable -> variable.build(head)).toList(),
                groups.all().stream()
                        .map(group -> group.build(groupTypes, built))
                        .toList(),
                quadratic,
                parameters.settable(head),
                objectiveLower,
                objectiveUpper);
    }
}
