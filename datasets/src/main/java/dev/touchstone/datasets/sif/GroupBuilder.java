package dev.touchstone.datasets.sif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A group while the file is read. */
final class GroupBuilder {
    private record Use(int element, double weight) {}

    private final Card card;
    private final String name;
    private final GroupKind kind;
    private final Map<Integer, Double> linear = new TreeMap<>();
    private final List<Use> uses = new ArrayList<>();
    private Optional<TypeDeclaration> type = Optional.empty();
    private double[] parameters = {};
    private double scale = 1;
    private double constant;
    private double range = Double.POSITIVE_INFINITY;
    private double multiplier;

    GroupBuilder(Card card, String name, GroupKind kind) {
        this.card = card;
        this.name = name;
        this.kind = kind;
    }

    boolean hasType() {
        return type.isPresent();
    }

    /** Adds to a coefficient; what is 0 adds no term, as in CUTEst. */
    void linear(int variable, double coefficient) {
        if (coefficient != 0) {
            linear.merge(variable, coefficient, Double::sum);
        }
    }

    /** Adds a multiple of the linear part of another group. */
    void linear(GroupBuilder other, double factor) {
        Map.copyOf(other.linear).forEach((variable, a) -> linear(variable, factor * a));
    }

    /** Number of linear terms. */
    int size() {
        return linear.size();
    }

    void scale(Card from, double value) {
        if (value == 0) {
            throw from.fault("the scale of group %s is 0".formatted(name), "groups are divided by their scale");
        }
        scale = value;
    }

    void constant(double value) {
        constant = value;
    }

    void range(double value) {
        range = Math.abs(value);
    }

    void multiplier(double value) {
        multiplier = value;
    }

    void type(TypeDeclaration given) {
        type = Optional.of(given);
        parameters = new double[given.parameters().size()];
        Arrays.fill(parameters, Double.NaN);
    }

    void parameter(Card from, String parameter, double value) {
        TypeDeclaration of =
                type.orElseThrow(() -> from.fault("group %s has no type".formatted(name), "a T card gives one"));
        parameters[TypeDeclaration.place(from, of.parameters(), parameter, "parameter")] = value;
    }

    void element(int element, double weight) {
        uses.add(new Use(element, weight));
    }

    Group build(TypeTable types, List<Element> elements) {
        if (Arrays.stream(parameters).anyMatch(Double::isNaN)) {
            throw card.fault("group %s lacks parameters of its type".formatted(name), "give them on P cards");
        }
        return new Group(
                name,
                kind,
                scale,
                constant,
                linear.entrySet().stream()
                        .map(e -> new LinearTerm(e.getKey(), e.getValue()))
                        .toList(),
                uses.stream()
                        .map(use -> new ElementUse(elements.get(use.element), use.weight))
                        .toList(),
                type.map(declared -> types.compiled(card, declared)),
                Arrays.stream(parameters).boxed().toList(),
                range >= VariableBuilder.INFINITE ? Double.POSITIVE_INFINITY : range,
                multiplier);
    }
}
