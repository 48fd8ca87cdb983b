package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.numerics.sif.TypePairs.Pair;
import java.util.List;

/**
 * All elements of one type, which a kernel evaluates in one loop: their variables and parameters one
 * element after the other, and from where on their results are written.
 */
final class Batch {
    private final FunctionType type;
    private final List<Pair> pairs;
    private final int size;
    private final int[] variables;
    private final double[] parameters;
    private final int firstValue;
    private final int firstGradient;
    private final int firstHessian;

    Batch(FunctionType type, List<Element> elements, int firstValue, int firstGradient, int firstHessian) {
        this.type = type;
        this.pairs = TypePairs.of(type);
        this.size = elements.size();
        this.variables = elements.stream()
                .flatMap(element -> element.variables().stream())
                .mapToInt(Integer::intValue)
                .toArray();
        this.parameters = elements.stream()
                .flatMap(element -> element.parameters().stream())
                .mapToDouble(Double::doubleValue)
                .toArray();
        this.firstValue = firstValue;
        this.firstGradient = firstGradient;
        this.firstHessian = firstHessian;
    }

    FunctionType type() {
        return type;
    }

    List<Pair> pairs() {
        return pairs;
    }

    int size() {
        return size;
    }

    int[] variables() {
        return variables;
    }

    double[] parameters() {
        return parameters;
    }

    int firstValue() {
        return firstValue;
    }

    int firstGradient() {
        return firstGradient;
    }

    int firstHessian() {
        return firstHessian;
    }

    /** Where the values of what follows begin. */
    int endValue() {
        return firstValue + size;
    }

    int endGradient() {
        return firstGradient + variables.length;
    }

    int endHessian() {
        return firstHessian + size * pairs.size();
    }
}
