package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.ElementUse;
import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.LinearTerm;
import java.util.TreeSet;

/**
 * A group laid out for evaluation.
 */
final class GroupSite {
    private final double scale;
    private final double constant;
    private final int[] columns;
    private final double[] coefficients;
    private final ElementSite[] elements;
    private final int type;
    private final double[] parameters;
    private final int[] support;

    GroupSite(
            double scale,
            double constant,
            int[] columns,
            double[] coefficients,
            ElementSite[] elements,
            int type,
            double[] parameters,
            int[] support) {
        this.scale = scale;
        this.constant = constant;
        this.columns = columns;
        this.coefficients = coefficients;
        this.elements = elements;
        this.type = type;
        this.parameters = parameters;
        this.support = support;
    }

    static GroupSite of(Group group, TypeNumbers numbers) {
        var support = new TreeSet<Integer>();
        group.linear().forEach(term -> support.add(term.variable()));
        group.elements().forEach(use -> support.addAll(use.element().variables()));
        return new GroupSite(
                group.scale(),
                group.constant(),
                group.linear().stream().mapToInt(LinearTerm::variable).toArray(),
                group.linear().stream().mapToDouble(LinearTerm::coefficient).toArray(),
                group.elements().stream().map(use -> site(use, numbers)).toArray(ElementSite[]::new),
                group.type().map(numbers::number).orElse(-1),
                group.parameters().stream().mapToDouble(Double::doubleValue).toArray(),
                support.stream().mapToInt(Integer::intValue).toArray());
    }

    private static ElementSite site(ElementUse use, TypeNumbers numbers) {
        Element element = use.element();
        return new ElementSite(
                numbers.number(element.type()),
                element.variables().stream().mapToInt(Integer::intValue).toArray(),
                element.parameters().stream().mapToDouble(Double::doubleValue).toArray(),
                use.weight());
    }

    double scale() {
        return scale;
    }

    double constant() {
        return constant;
    }

    int[] columns() {
        return columns;
    }

    double[] coefficients() {
        return coefficients;
    }

    ElementSite[] elements() {
        return elements;
    }

    int type() {
        return type;
    }

    double[] parameters() {
        return parameters;
    }

    int[] support() {
        return support;
    }
}
