package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.ElementUse;
import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.GroupSense;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.function.TypeDeclaration;
import dev.touchstone.datasets.sif.function.TypeTable;
import dev.touchstone.datasets.sif.text.Card;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A group while its file is read. */
final class GroupBuilder {
    private record Use(int element, double weight) {}

    private final Card card;
    private final String name;
    private final GroupSense sense;
    private final Map<Integer, Double> linear = new TreeMap<>();
    private final List<Use> uses = new ArrayList<>();
    private Optional<TypeDeclaration> type = Optional.empty();
    private double[] parameters = {};
    private double scale = 1;
    private double constant;
    private double range = Double.POSITIVE_INFINITY;
    private double multiplier;

    /** @param card the card that names the group first */
    GroupBuilder(Card card, String name, GroupSense sense) {
        this.card = card;
        this.name = name;
        this.sense = sense;
    }

    boolean hasType() {
        return type.isPresent();
    }

    /** Adds to a coefficient. As in CUTEst, 0 adds no term. */
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
        TypeDeclaration known = type.orElseThrow(
                () -> from.fault("group %s has no type".formatted(name), "give it one with a T card above"));
        parameters[known.placeOfParameter(from, parameter)] = value;
    }

    void element(int element, double weight) {
        uses.add(new Use(element, weight));
    }

    Group build(TypeTable types, List<Element> elements) {
        type.ifPresent(this::requireParameters);
        return new Group(
                name,
                sense,
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

    private void requireParameters(TypeDeclaration declared) {
        for (int k = 0; k < parameters.length; k++) {
            if (Double.isNaN(parameters[k])) {
                throw card.fault(
                        "group %s has nothing for %s"
                                .formatted(name, declared.parameters().get(k)),
                        "set it on a P card in GROUP USES");
            }
        }
    }
}
