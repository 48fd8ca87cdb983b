package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.QuadraticTerm;
import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.function.TypeTable;
import dev.touchstone.datasets.sif.parameter.Parameters;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SifFault;
import dev.touchstone.datasets.sif.text.SizeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A problem while its file is read. */
public final class ProblemBuilder {
    /** The collection at its default sizes has at most 3.6 million in a file, for GPP; this many take about 1 GB. */
    private static final long MOST_ENTRIES = 5_000_000;

    final SizeLimit limit = new SizeLimit("variables, groups, elements, terms and parameters", MOST_ENTRIES);
    final Parameters parameters;
    final NamedList<VariableBuilder> variables = new NamedList<>("variable", limit);
    final NamedList<GroupBuilder> groups = new NamedList<>("group", limit);
    final NamedList<ElementBuilder> elements = new NamedList<>("element", limit);
    final List<QuadraticTerm> quadratic = new ArrayList<>();

    /** The pattern of variables that section ELEMENT USES names first: it has the default bounds. */
    final VariableBuilder newInElements = new VariableBuilder("'DEFAULT'");

    double objectiveLower = Double.NEGATIVE_INFINITY;
    double objectiveUpper = Double.POSITIVE_INFINITY;

    private final String name;
    private final TypeTable elementTypes = new TypeTable("element");
    private final TypeTable groupTypes = new TypeTable("group");

    /** @param given values of settable parameters, by name */
    ProblemBuilder(String name, Map<String, Double> given) {
        this.name = name;
        this.parameters = new Parameters(given, limit);
    }

    /** The element types that the file declares. */
    public TypeTable elementTypes() {
        return elementTypes;
    }

    /** The group types that the file declares. */
    public TypeTable groupTypes() {
        return groupTypes;
    }

    /**
     * The problem, once the types have their functions.
     *
     * @param head the NAME card, for faults that no other card has
     * @throws SifFault if something is missing or contradicts itself
     */
    public SifProblem build(Card head) {
        if (variables.all().isEmpty()) {
            throw head.fault("the problem has no variable", "name them in a section VARIABLES");
        }
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
                parameters.settable(head),
                objectiveLower,
                objectiveUpper);
    }
}
