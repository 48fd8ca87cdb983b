package dev.touchstone.datasets.sif;

import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Turns the cards of one type (R, A, I, E, F, G, H) into its function. Source: The SIF Reference Report, sections 4.4 and 5.2. */
final class TypeCompiler {
    private final Card head;
    private final TypeDeclaration type;
    private final Scope scope;
    private final List<String> inner;
    private final List<List<LinearTerm>> transformation = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();
    private final Expression[] gradient;
    private final Map<Integer, SecondDerivative> hessian = new TreeMap<>();
    private Expression value;

    TypeCompiler(Card head, TypeDeclaration type, Scope scope) {
        this.head = head;
        this.type = type;
        this.scope = scope;
        this.inner = type.internals().isEmpty() ? type.variables() : type.internals();
        this.gradient = new Expression[inner.size()];
        Arrays.fill(gradient, Expression.Literal.ZERO);
        type.internals().forEach(internal -> transformation.add(new ArrayList<>()));
    }

    FunctionType compile(List<Statement> globals, List<Statement> body) {
        if (inner.isEmpty()) {
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
                scope.size(),
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
            case "G" -> gradient[place(card, card.field2())] = number(statement);
            case "H" -> second(card, number(statement));
            default -> throw card.fault("field 1 is \"%s\"".formatted(card.code()), "here it is T R A I E F G or H");
        }
    }

    private void transform(Card card) {
        int row = TypeDeclaration.place(card, type.internals(), card.field2(), "internal variable");
        term(card, row, card.field3(), card.number4());
        if (!card.field5().isEmpty()) {
            term(card, row, card.field5(), card.number6());
        }
    }

    private void term(Card card, int row, String variable, double coefficient) {
        int place = TypeDeclaration.place(card, type.variables(), variable, "variable");
        transformation.get(row).add(new LinearTerm(place, coefficient));
    }

    private Assignment assignment(Statement statement) {
        Card card = statement.card();
        return switch (statement.code()) {
            case "A" -> assignment(statement, card.field2(), Optional.empty());
            case "I" -> assignment(statement, card.field3(), condition(card, true));
            case "E" -> assignment(statement, card.field3(), condition(card, false));
            default -> throw card.fault("field 1 is \"%s\"".formatted(card.code()), "a global is on an A, I or E card");
        };
    }

    private Assignment assignment(Statement statement, String name, Optional<Assignment.Condition> condition) {
        Expression.Name target = target(statement.card(), name);
        Expression expression = target.kind() == Kind.LOGICAL ? logical(statement) : number(statement);
        return new Assignment(target, condition, expression);
    }

    private Expression.Name target(Card card, String name) {
        Expression.Name target = scope.name(card, name);
        int fixed = type.variables().size()
                + type.internals().size()
                + type.parameters().size();
        if (target.place() < fixed) {
            throw card.fault("%s is no temporary".formatted(name), "only temporaries are assigned");
        }
        return target;
    }

    private Optional<Assignment.Condition> condition(Card card, boolean when) {
        Expression.Name logical = scope.name(card, card.field2());
        if (logical.kind() != Kind.LOGICAL) {
            throw card.fault("%s is not logical".formatted(logical.name()), "field 2 is a temporary of an L card");
        }
        return Optional.of(new Assignment.Condition(logical, when));
    }

    private void second(Card card, Expression derivative) {
        int i = place(card, card.field2());
        int j = place(card, card.field3());
        int row = Math.max(i, j);
        int column = Math.min(i, j);
        hessian.put(row * inner.size() + column, new SecondDerivative(row, column, derivative));
    }

    /** The variable that a G or H card names; a group type has one, which is not named. */
    private int place(Card card, String name) {
        boolean only = name.isEmpty() && inner.size() == 1;
        return only ? 0 : TypeDeclaration.place(card, inner, name, "variable");
    }

    private Expression number(Statement statement) {
        return ExpressionParser.number(statement.card(), scope, statement.expression());
    }

    private Expression logical(Statement statement) {
        return ExpressionParser.logical(statement.card(), scope, statement.expression());
    }
}
