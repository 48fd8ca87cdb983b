package dev.touchstone.numerics.sif.element;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.numerics.sif.source.TypeHessian;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Elements, or the functions of groups, in the order of their evaluation: type by type. The results for element e are its
 * value at place e, its gradient from place {@code gradientStarts[e]} on and its Hessian from place {@code
 * hessianStarts[e]} on. {@code variables} has the variable of each place of the gradients, {@code rows} and {@code
 * columns} those of each place of the Hessians. On the diagonal of an element's Hessian the column c is stored as its
 * complement ~c.
 */
public final class ElementOrder {
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final List<ElementBatch> batches = new ArrayList<>();
    private final int[] gradientStarts;
    private final int[] hessianStarts;
    private final int[] variables;
    private final int[] rows;
    private final int[] columns;

    /** Orders elements; one that occurs several times is evaluated once. */
    public ElementOrder(List<Element> elements) {
        var types = new ArrayList<FunctionType>();
        var ofType = new IdentityHashMap<FunctionType, List<Element>>();
        for (Element element : elements) {
            if (numbers.put(element, 0) == null) {
                ofType.computeIfAbsent(element.type(), type -> {
                            types.add(type);
                            return new ArrayList<>();
                        })
                        .add(element);
            }
        }
        types.forEach(type -> add(type, ofType.get(type)));
        this.gradientStarts = new int[size() + 1];
        this.hessianStarts = new int[size() + 1];
        this.variables = batches.stream()
                .flatMapToInt(batch -> IntStream.of(batch.variables()))
                .toArray();
        int entries = batches.isEmpty() ? 0 : last().endHessian();
        this.rows = new int[entries];
        this.columns = new int[entries];
        batches.forEach(this::starts);
        batches.forEach(this::positions);
    }

    private ElementBatch last() {
        return batches.get(batches.size() - 1);
    }

    private void add(FunctionType type, List<Element> elements) {
        ElementBatch batch = batches.isEmpty()
                ? new ElementBatch(type, elements, 0, 0, 0)
                : new ElementBatch(type, elements, last().endValue(), last().endGradient(), last().endHessian());
        batches.add(batch);
        for (int e = 0; e < elements.size(); e++) {
            numbers.put(elements.get(e), batch.firstValue() + e);
        }
    }

    private void starts(ElementBatch batch) {
        for (int e = 1; e <= batch.size(); e++) {
            gradientStarts[batch.firstValue() + e] =
                    batch.firstGradient() + e * batch.type().variables().size();
            hessianStarts[batch.firstValue() + e] =
                    batch.firstHessian() + e * batch.positions().size();
        }
    }

    private void positions(ElementBatch batch) {
        int h = batch.firstHessian();
        for (int e = 0; e < batch.size(); e++) {
            int from = e * batch.type().variables().size();
            for (TypeHessian.Position position : batch.positions()) {
                int column = batch.variables()[from + position.column()];
                rows[h] = batch.variables()[from + position.row()];
                columns[h++] = position.row() == position.column() ? ~column : column;
            }
        }
    }

    /** The number e of an element. */
    public int number(Element element) {
        return numbers.get(element);
    }

    /** The variables of element e. */
    public IntStream variablesOf(int e) {
        return Arrays.stream(variables, gradientStarts[e], gradientStarts[e + 1]);
    }

    /** Number of elements. */
    public int size() {
        return numbers.size();
    }

    /** The types of the elements, in the order of evaluation. */
    public List<FunctionType> types() {
        return batches.stream().map(ElementBatch::type).toList();
    }

    List<ElementBatch> batches() {
        return batches;
    }

    /** The first place of each gradient, and the place behind the last one; not a copy. */
    public int[] gradientStarts() {
        return gradientStarts;
    }

    /** The first place of each Hessian, and the place behind the last one; not a copy. */
    public int[] hessianStarts() {
        return hessianStarts;
    }

    /** The variable of each place of the gradients; not a copy. */
    public int[] variables() {
        return variables;
    }

    /** The row of each place of the Hessians; not a copy. */
    public int[] rows() {
        return rows;
    }

    /** The column of each place of the Hessians, or its complement on the diagonal; not a copy. */
    public int[] columns() {
        return columns;
    }
}
