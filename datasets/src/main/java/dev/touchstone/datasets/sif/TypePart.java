package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the second or third part of a file, which gives the types their functions. */
final class TypePart {
    private final String problem;
    private final TypeTable types;
    private final Map<String, Kind> temporaries = new LinkedHashMap<>();
    private List<Statement> globals = List.of();

    private TypePart(String problem, TypeTable types) {
        this.problem = problem;
        this.types = types;
    }

    static void read(List<Section> sections, String problem, TypeTable types) {
        var part = new TypePart(problem, types);
        sections.forEach(part::section);
    }

    private void section(Section section) {
        switch (section.name()) {
            case "ELEMENTS", "GROUPS" -> {
                // What stands above the first section repeats declarations and is not needed.
            }
            case "TEMPORARIES" -> section.cards().forEach(this::temporary);
            case "GLOBALS" -> globals = Statement.of(section.cards());
            case "INDIVIDUALS" -> individuals(Statement.of(section.cards()));
            default -> throw section.indicator()
                    .fault(
                            "there is no section \"%s\" here".formatted(section.name()),
                            "here are TEMPORARIES, GLOBALS and INDIVIDUALS");
        }
    }

    private void temporary(Card card) {
        switch (card.code()) {
            case "R" -> temporaries.put(card.field2(), Kind.DOUBLE);
            case "I" -> temporaries.put(card.field2(), Kind.INTEGER);
            case "L" -> temporaries.put(card.field2(), Kind.LOGICAL);
            case "M" -> {
                // An intrinsic function: the parser knows them.
            }
            case "F" -> throw new Scope(problem).external(card, card.field2());
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
                throw statement.card().fault("no type is begun", "a T card begins one");
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
        var scope = new Scope(problem);
        scope.add(head, type.variables());
        scope.add(head, type.internals());
        scope.add(head, type.parameters());
        temporaries.forEach(scope::temporary);
        types.define(head, new TypeCompiler(head, type, scope).compile(globals, body));
    }
}
