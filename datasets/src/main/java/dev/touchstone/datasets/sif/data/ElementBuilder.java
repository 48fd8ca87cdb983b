package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.function.TypeDeclaration;
import dev.touchstone.datasets.sif.function.TypeTable;
import dev.touchstone.datasets.sif.text.Card;
import java.util.Arrays;
import java.util.List;

/** An element while its file is read. */
final class ElementBuilder {
    private final Card card;
    private final String name;
    private TypeDeclaration type;
    private Integer[] variables;
    private Double[] parameters;

    /** @param card the card that names the element first */
    ElementBuilder(Card card, String name, TypeDeclaration type) {
        this.card = card;
        this.name = name;
        type(type);
    }

    /** Gives the element a type and takes its variables and parameters away. */
    void type(TypeDeclaration given) {
        type = given;
        variables = new Integer[given.variables().size()];
        parameters = new Double[given.parameters().size()];
    }

    void variable(Card from, String elemental, Integer variable) {
        variables[type.placeOfVariable(from, elemental)] = variable;
    }

    void parameter(Card from, String parameter, double value) {
        parameters[type.placeOfParameter(from, parameter)] = value;
    }

    Element build(TypeTable types) {
        requireAll(variables, type.variables(), "V");
        requireAll(parameters, type.parameters(), "P");
        return new Element(name, types.compiled(card, type), List.of(variables), List.of(parameters));
    }

    private void requireAll(Object[] values, List<String> names, String code) {
        int missing = Arrays.asList(values).indexOf(null);
        if (missing >= 0) {
            throw card.fault(
                    "element %s has nothing for %s".formatted(name, names.get(missing)),
                    "set it on a %s card in ELEMENT USES".formatted(code));
        }
    }
}
