package dev.touchstone.datasets.sif.function;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.expression.Assignment;
import dev.touchstone.datasets.sif.expression.Expression;
import dev.touchstone.datasets.sif.expression.ExpressionParser;
import dev.touchstone.datasets.sif.expression.FortranType;
import dev.touchstone.datasets.sif.expression.MemoryLayout;
import dev.touchstone.datasets.sif.text.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Turns the statements of one type (R, A, I, E, F, G and H cards) into its function. Source: The SIF Reference Report,
 * sections 4.4 and 5.2.
 */
final class TypeCompiler {
    private final Card head;
    private final TypeDeclaration type;
    private final MemoryLayout memory;
    private final List<List<LinearTerm>> transformation = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Expression[] gradient;
    private final Map<Integer, SecondDerivative> hessian = new TreeMap<>();
    private Expression value;

    TypeCompiler(Card head, TypeDeclaration type, MemoryLayout memory) {
        this.head = head;
        this.type = type;
        this.memory = memory;
        this.gradient = new Expression[type.inner().size()];
        Arrays.fill(gradient, Expression.Literal.ZERO);
        type.internals().forEach(internal -> transformation.add(new ArrayList<>()));
    }

    /**
     * The function of the type.
     *
     * @param globals the statements of section GLOBALS
     * @param body the statements below the type's T card
     */
    FunctionType compile(List<Statement> globals, List<Statement> body) {
        if (type.inner().isEmpty()) {
            throw head.fault("type %s has no variable".formatted(type.name()), "declare one above");
        }
        body.forEach(this::statement);
        if (value == null) {
            throw head.fault("type %s has no F card".formatted(type.name()), "its value is on an F card");
        }
        return new FunctionType(
                type.name(),
                type.variables(),
                type.internals(),
                type.parameters(),
                transformation.stream().map(List::copyOf).toList(),
                memory.size(),
                globals.stream().map(this::assignment).toList(),
                assignments,
                value,
                Arrays.asList(gradient),
                List.copyOf(hessian.values()));
    }

    private void statement(Statement statement) {
        Card card = statement.card();
        switch (statement.code()) {
            case "R" -> transform(card);
            case "A", "I", "E" -> assignments.add(assignment(statement));
            case "F" -> value = number(statement);
            case "G" -> gradient[type.placeOfInner(card, card.field2())] = number(statement);
            case "H" -> second(card, number(statement));
            default -> throw card.fault("field 1 is \"%s\"".formatted(card.code()), "here it is T R A I E F G or H");
        }
    }

    private void transform(Card card) {
        int row = type.placeOfInternal(card, card.field2());
        term(card, row, card.field3(), card.number4());
        if (!card.field5().isEmpty()) {
            term(card, row, card.field5(), card.number6());
        }
    }

    private void term(Card card, int row, String variable, double coefficient) {
        transformation.get(row).add(new LinearTerm(type.placeOfVariable(card, variable), coefficient));
    }

    private Assignment assignment(Statement statement) {
        Card card = statement.card();
        return switch (statement.code()) {
            case "A" -> assignment(statement, card.field2(), Optional.empty());
            case "I" -> assignment(statement, card.field3(), guard(card, true));
            case "E" -> assignment(statement, card.field3(), guard(card, false));
            default -> throw card.fault("field 1 is \"%s\"".formatted(card.code()), "a global is on an A, I or E card");
        };
    }

    private Assignment assignment(Statement statement, String name, Optional<Assignment.Guard> guard) {
        Expression.Name target = target(statement.card(), name);
        Expression expression = target.type() == FortranType.LOGICAL ? logical(statement) : number(statement);
        return new Assignment(target, guard, expression);
    }

    private Expression.Name target(Card card, String name) {
        Expression.Name target = memory.name(card, name);
        int fixed = type.variables().size()
                + type.internals().size()
                + type.parameters().size();
        if (target.place() < fixed) {
            throw card.fault("%s is no temporary".formatted(name), "only temporaries are assigned");
        }
        return target;
    }

    private Optional<Assignment.Guard> guard(Card card, boolean when) {
        Expression.Name logical = memory.name(card, card.field2());
        if (logical.type() != FortranType.LOGICAL) {
            throw card.fault("%s is not logical".formatted(logical.name()), "field 2 is a temporary of an L card");
        }
        return Optional.of(new Assignment.Guard(logical, when));
    }

    private void second(Card card, Expression derivative) {
        int i = type.placeOfInner(card, card.field2());
        int j = type.placeOfInner(card, card.field3());
        int row = Math.max(i, j);
        int column = Math.min(i, j);
        hessian.put(row * type.inner().size() + column, new SecondDerivative(row, column, derivative));
    }

    private Expression number(Statement statement) {
        return ExpressionParser.number(statement.card(), memory, statement.expression());
    }

    private Expression logical(Statement statement) {
        return ExpressionParser.logical(statement.card(), memory, statement.expression());
    }
}
