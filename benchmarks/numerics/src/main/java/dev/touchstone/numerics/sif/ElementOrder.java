package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.numerics.sif.TypePairs.Pair;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Elements, or the functions of groups, in the order of their evaluation: type by type. The numbers of
 * element e are its value at e, its gradient from {@code gradientStarts[e]} and its Hessian from
 * {@code hessianStarts[e]} on; {@code variables} runs beside the gradients, {@code rows} and
 * {@code columns} beside the Hessians. The column is the complement ~c for pairs of a variable with itself.
 */
final class ElementOrder {
    private final IdentityHashMap<Element, Integer> numbers = new IdentityHashMap<>();
    private final List<Batch> batches = new ArrayList<>();
    private final int[] gradientStarts;
    private final int[] hessianStarts;
    private final int[] variables;
    private final int[] rows;
    private final int[] columns;

    /** Takes elements as often as they come, each once. */
    ElementOrder(List<Element> elements) {
        var types = new TypeNumbers();
        var byType = new ArrayList<List<Element>>();
        for (Element element : elements) {
            if (numbers.put(element, 0) == null) {
                int type = types.number(element.type());
                if (type == byType.size()) {
                    byType.add(new ArrayList<>());
                }
                byType.get(type).add(element);
            }
        }
        for (int type = 0; type < byType.size(); type++) {
            add(types.types().get(type), byType.get(type));
        }
        this.gradientStarts = new int[size() + 1];
        this.hessianStarts = new int[size() + 1];
        this.variables = batches.stream()
                .flatMapToInt(batch -> IntStream.of(batch.variables()))
                .toArray();
        int pairs = batches.isEmpty() ? 0 : last().endHessian();
        this.rows = new int[pairs];
        this.columns = new int[pairs];
        batches.forEach(this::starts);
        batches.forEach(this::pairs);
    }

    private Batch last() {
        return batches.get(batches.size() - 1);
    }

    private void add(FunctionType type, List<Element> elements) {
        Batch batch = batches.isEmpty()
                ? new Batch(type, elements, 0, 0, 0)
                : new Batch(type, elements, last().endValue(), last().endGradient(), last().endHessian());
        batches.add(batch);
        for (int e = 0; e < elements.size(); e++) {
            numbers.put(elements.get(e), batch.firstValue() + e);
        }
    }

    private void starts(Batch batch) {
        for (int e = 1; e <= batch.size(); e++) {
            gradientStarts[batch.firstValue() + e] =
                    batch.firstGradient() + e * batch.type().variables().size();
            hessianStarts[batch.firstValue() + e] =
                    batch.firstHessian() + e * batch.pairs().size();
        }
    }

    private void pairs(Batch batch) {
        int h = batch.firstHessian();
        for (int e = 0; e < batch.size(); e++) {
            int from = e * batch.type().variables().size();
            for (Pair pair : batch.pairs()) {
                int column = batch.variables()[from + pair.column()];
                rows[h] = batch.variables()[from + pair.row()];
                columns[h++] = pair.row() == pair.column() ? ~column : column;
            }
        }
    }

    /** The number of an element. */
    int number(Element element) {
        return numbers.get(element);
    }

    IntStream variablesOf(int e) {
        return Arrays.stream(variables, gradientStarts[e], gradientStarts[e + 1]);
    }

    int size() {
        return numbers.size();
    }

    List<Batch> batches() {
        return batches;
    }

    int[] gradientStarts() {
        return gradientStarts;
    }

    int[] hessianStarts() {
        return hessianStarts;
    }

    int[] variables() {
        return variables;
    }

    int[] rows() {
        return rows;
    }

    int[] columns() {
        return columns;
    }
}
