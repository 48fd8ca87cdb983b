package dev.touchstone.datasets.sif;

import java.util.Arrays;
import java.util.List;

/** An element while the file is read. */
final class ElementBuilder {
    private final Card card;
    private final String name;
    private TypeDeclaration type;
    private Integer[] variables;
    private Double[] parameters;

    ElementBuilder(Card card, String name, TypeDeclaration type) {
        this.card = card;
        this.name = name;
        type(type);
    }

    /** Makes it an element of this type, with no variables yet. */
    void type(TypeDeclaration given) {
        type = given;
        variables = new Integer[given.variables().size()];
        parameters = new Double[given.parameters().size()];
    }

    void variable(Card from, String elemental, Integer variable) {
        variables[TypeDeclaration.place(from, type.variables(), elemental, "variable")] = variable;
    }

    void parameter(Card from, String parameter, double value) {
        parameters[TypeDeclaration.place(from, type.parameters(), parameter, "parameter")] = value;
    }

    Element build(TypeTable types) {
        complete(variables, type.variables(), "V");
        complete(parameters, type.parameters(), "P");
        return new Element(name, types.compiled(card, type), List.of(variables), List.of(parameters));
    }

    private void complete(Object[] values, List<String> names, String code) {
        int missing = Arrays.asList(values).indexOf(null);
        if (missing >= 0) {
            throw card.fault(
                    "element %s has nothing for %s".formatted(name, names.get(missing)),
                    "give it something on a %s card".formatted(code));
        }
    }
}
