package dev.touchstone.datasets.sif.function;

import dev.touchstone.datasets.sif.expression.FortranType;
import dev.touchstone.datasets.sif.expression.MemoryLayout;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.Section;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the second or third part of a file, which gives the types their functions. */
public final class FunctionPart {
    private final String problem;
    private final TypeTable types;
    private final Map<String, FortranType> temporaries = new LinkedHashMap<>();
    private List<Statement> globals = List.of();

    private FunctionPart(String problem, TypeTable types) {
        this.problem = problem;
        this.types = types;
    }

    /**
     * Reads the sections of a part and defines the types.
     *
     * @param problem its name, for messages
     * @throws SifFault if a card is wrong or needs external Fortran
     */
    public static void read(List<Section> sections, String problem, TypeTable types) {
        var part = new FunctionPart(problem, types);
        sections.forEach(part::section);
    }

    private void section(Section section) {
        switch (section.name()) {
            case "ELEMENTS", "GROUPS" -> {
                // Cards above the first section repeat declarations and are not needed.
            }
            case "TEMPORARIES" -> section.cards().forEach(this::temporary);
            case "GLOBALS" -> globals = Statement.of(section.cards());
            case "INDIVIDUALS" -> individuals(Statement.of(section.cards()));
            default -> throw section.indicator()
                    .fault(
                            "there is no section \"%s\" in this part".formatted(section.name()),
                            "a part has TEMPORARIES, GLOBALS and INDIVIDUALS");
        }
    }

    private void temporary(Card card) {
        switch (card.code()) {
            case "R" -> temporaries.put(card.field2(), FortranType.DOUBLE);
            case "I" -> temporaries.put(card.field2(), FortranType.INTEGER);
            case "L" -> temporaries.put(card.field2(), FortranType.LOGICAL);
            case "M" -> {
                // An intrinsic function; the parser knows all of them.
            }
            case "F" -> throw new MemoryLayout(problem).external(card, card.field2());
            default -> throw card.fault("field 1 is \"%s\"".formatted(card.code()), "a temporary is R, I, L, M or F");
        }
    }

    private void individuals(List<Statement> statements) {
        List<Statement> body = new ArrayList<>();
        Card head = null;
        for (Statement statement : statements) {
            if (statement.code().equals("T")) {
                compile(head, body);
                head = statement.card();
                body = new ArrayList<>();
            } else if (head == null) {
                throw statement.card().fault("the card stands above the first T card", "begin the type with a T card");
            } else {
                body.add(statement);
            }
        }
        compile(head, body);
    }

    private void compile(Card head, List<Statement> body) {
        if (head == null) {
            return;
        }
        TypeDeclaration type = types.get(head, head.field2());
        var memory = new MemoryLayout(problem);
        memory.add(head, type.variables());
        memory.add(head, type.internals());
        memory.add(head, type.parameters());
        temporaries.forEach(memory::addTemporary);
        types.define(head, new TypeCompiler(head, type, memory).compile(globals, body));
    }
}
