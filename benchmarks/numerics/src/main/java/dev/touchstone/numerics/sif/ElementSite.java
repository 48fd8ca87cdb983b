package dev.touchstone.numerics.sif;

/** An element laid out for evaluation: the number of its type, its variables, parameters and weight. */
final class ElementSite {
    private final int type;
    private final int[] variables;
    private final double[] parameters;
    private final double weight;

    ElementSite(int type, int[] variables, double[] parameters, double weight) {
        this.type = type;
        this.variables = variables;
        this.parameters = parameters;
        this.weight = weight;
    }

    int type() {
        return type;
    }

    int[] variables() {
        return variables;
    }

    double[] parameters() {
        return parameters;
    }

    double weight() {
        return weight;
    }
}
