package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.parameter.LoopRunner;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.Section;
import dev.touchstone.datasets.sif.text.SifFault;
import dev.touchstone.datasets.sif.text.SizeLimit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Reads the first part of a file, section by section. */
public final class DataPart {
    /** The collection at its default sizes runs at most 3.1 million in a file, for GPP. */
    private static final long MOST_CARDS = 10_000_000;

    /** Codes of parameter cards without an operation, which are comments. */
    private static final Set<String> COMMENTS = Set.of("", "I", "R", "A");

    private final ProblemBuilder problem;
    private final LoopRunner loops;

    private DataPart(ProblemBuilder problem) {
        this.problem = problem;
        this.loops = new LoopRunner(problem.parameters, new SizeLimit("cards, as often as they are run", MOST_CARDS));
    }

    /**
     * Reads the sections of the part.
     *
     * @param given values of settable parameters, by name
     * @throws SifFault if a card is wrong
     */
    public static ProblemBuilder read(List<Section> sections, Map<String, Double> given) {
        var problem = new ProblemBuilder(sections.get(0).indicator().field3(), given);
        var part = new DataPart(problem);
        sections.forEach(part::section);
        return problem;
    }

    private void section(Section section) {
        if (section.name().equals("GROUP USES")) {
            var uses = new GroupUsesSection(problem);
            loops.run(section, uses::read);
            uses.finish();
        } else {
            loops.run(section, reader(section));
        }
    }

    private Consumer<Card> reader(Section section) {
        return switch (section.name()) {
            case "NAME" -> DataPart::comment;
            case "GROUPS", "ROWS", "CONSTRAINTS" -> new GroupsSection(problem)::read;
            case "VARIABLES", "COLUMNS" -> new VariablesSection(problem)::read;
            case "CONSTANTS", "RHS", "RHS'" -> new GroupVectorSection(problem, GroupBuilder::constant)::read;
            case "RANGES" -> new GroupVectorSection(problem, GroupBuilder::range)::read;
            case "BOUNDS" -> new BoundsSection(problem)::read;
            case "START POINT" -> new StartSection(problem)::read;
            case "QUADRATIC", "HESSIAN", "QUADS", "QUADOBJ", "QSECTION", "QMATRIX" -> new QuadraticSection(problem)
                    ::read;
            case "ELEMENT TYPE" -> TypeSection.ofElements(problem)::read;
            case "ELEMENT USES" -> new ElementUsesSection(problem)::read;
            case "GROUP TYPE" -> TypeSection.ofGroups(problem)::read;
            case "OBJECT BOUND" -> new ObjectBoundSection(problem)::read;
            default -> throw section.indicator()
                    .fault("there is no section \"%s\"".formatted(section.name()), "see the SIF Reference Report, 3.2");
        };
    }

    private static void comment(Card card) {
        if (!COMMENTS.contains(card.code())) {
            throw card.fault(
                    "field 1 is \"%s\"".formatted(card.code()),
                    "cards below NAME compute parameters, such as RE or IE");
        }
    }
}
