package dev.touchstone.numerics.sif.element;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.numerics.sif.source.TypeHessian;
import java.util.List;

/**
 * All elements of one type, for a kernel that evaluates them in one loop: their variables and parameters, one element
 * after the other, and the places from which on its results are written.
 */
final class ElementBatch {
    private final FunctionType type;
    private final List<TypeHessian.Position> positions;
    private final int size;
    private final int[] variables;
    private final double[] parameters;
    private final int firstValue;
    private final int firstGradient;
    private final int firstHessian;

    ElementBatch(FunctionType type, List<Element> elements, int firstValue, int firstGradient, int firstHessian) {
        this.type = type;
        this.positions = TypeHessian.of(type);
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

    /** The entries that the Hessian of each element has. */
    List<TypeHessian.Position> positions() {
        return positions;
    }

    /** Number of elements. */
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

    /** The place behind the last value. */
    int endValue() {
        return firstValue + size;
    }

    /** The place behind the last gradient. */
    int endGradient() {
        return firstGradient + variables.length;
    }

    /** The place behind the last Hessian. */
    int endHessian() {
        return firstHessian + size * positions.size();
    }
}
