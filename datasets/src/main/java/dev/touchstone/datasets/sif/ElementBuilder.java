package dev.touchstone.datasets.sif;

import java.util.Arrays;
import java.util.stream.IntStream;

/** An element while the file is read. */
final class ElementBuilder {
    private final Card card;
    private final String name;
    private TypeDeclaration type;
    private int[] variables;
    private double[] parameters;

    ElementBuilder(Card card, String name, TypeDeclaration type) {
        this.card = card;
        this.name = name;
        type(type);
    }

    /** Makes it an element of this type, with no variables yet. */
    void type(TypeDeclaration given) {
        type = given;
        variables = new int[given.variables().size()];
        parameters = new double[given.parameters().size()];
        Arrays.fill(variables, -1);
        Arrays.fill(parameters, Double.NaN);
    }

    void variable(Card from, String elemental, int variable) {
        variables[TypeDeclaration.place(from, type.variables(), elemental, "variable")] = variable;
    }

    void parameter(Card from, String parameter, double value) {
        parameters[TypeDeclaration.place(from, type.parameters(), parameter, "parameter")] = value;
    }

    Element build(TypeTable types) {
        int missing = IntStream.of(variables).boxed().toList().indexOf(-1);
        if (missing >= 0) {
            String elemental = type.variables().get(missing);
            throw card.fault("element %s has no variable for %s".formatted(name, elemental), "give it one on a V card");
        }
        for (int p = 0; p < parameters.length; p++) {
            if (Double.isNaN(parameters[p])) {
                String parameter = type.parameters().get(p);
                throw card.fault("element %s has no value of %s".formatted(name, parameter), "give it one on a P card");
            }
        }
        return new Element(
                name,
                types.compiled(card, type),
                IntStream.of(variables).boxed().toList(),
                Arrays.stream(parameters).boxed().toList());
    }
}
