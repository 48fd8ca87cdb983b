package dev.touchstone.datasets.sif;

import java.util.List;
import java.util.function.Consumer;

/** Reads the first part of a file, section by section. */
final class DataPart {
    /** The collection at its default sizes runs at most 3.1 million in a file, for GPP. */
    private static final long MOST_CARDS = 10_000_000;

    private final Draft draft;
    private final Loops loops;

    private DataPart(Draft draft) {
        this.draft = draft;
        this.loops = new Loops(draft.parameters, new Allowance("cards, as often as they are run", MOST_CARDS));
    }

    static void read(List<Section> sections, Draft draft) {
        var part = new DataPart(draft);
        sections.forEach(part::section);
    }

    private void section(Section section) {
        if (section.name().equals("GROUP USES")) {
            var uses = new GroupUsesSection(draft);
            loops.run(section, uses::read);
            uses.finish();
        } else {
            loops.run(section, reader(section));
        }
    }

    private Consumer<Card> reader(Section section) {
        return switch (section.name()) {
            case "NAME" -> DataPart::note;
            case "GROUPS", "ROWS", "CONSTRAINTS" -> new GroupsSection(draft)::read;
            case "VARIABLES", "COLUMNS" -> new VariablesSection(draft)::read;
            case "CONSTANTS", "RHS", "RHS'" -> new GroupVector(draft, GroupBuilder::constant)::read;
            case "RANGES" -> new GroupVector(draft, GroupBuilder::range)::read;
            case "BOUNDS" -> new BoundsSection(draft)::read;
            case "START POINT" -> new StartSection(draft)::read;
            case "QUADRATIC", "HESSIAN", "QUADS", "QUADOBJ", "QSECTION", "QMATRIX" -> new QuadraticSection(draft)::read;
            case "ELEMENT TYPE" -> TypeSection.ofElements(draft)::read;
            case "ELEMENT USES" -> new ElementUsesSection(draft)::read;
            case "GROUP TYPE" -> TypeSection.ofGroups(draft)::read;
            case "OBJECT BOUND" -> new ObjectBoundSection(draft)::read;
            default -> throw section.indicator()
                    .fault("there is no section \"%s\"".formatted(section.name()), "see the SIF Reference Report, 3.2");
        };
    }

    private static void note(Card card) {
        if (!card.code().isEmpty() && !ParameterCards.isNote(card)) {
            throw card.fault("field 1 is \"%s\"".formatted(card.code()), "below NAME parameters are computed");
        }
    }
}
