package dev.touchstone.datasets.sif;

import java.util.TreeSet;

/**
 * A group laid out for evaluation.
 *
 * @param type number of the group's type, or -1 for the identity
 * @param support the variables on which the group depends, ascending
 */
record GroupSite(
        double scale,
        double constant,
        int[] columns,
        double[] coefficients,
        ElementSite[] elements,
        int type,
        double[] parameters,
        int[] support) {
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
}
