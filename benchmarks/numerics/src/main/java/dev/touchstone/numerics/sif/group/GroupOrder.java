package dev.touchstone.numerics.sif.group;

import dev.touchstone.datasets.sif.Element;
import dev.touchstone.datasets.sif.ElementUse;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.Group;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.numerics.sif.element.ElementOrder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The groups in arrays, the objective groups before the constraints. Group i has the linear terms from {@code
 * linearStarts[i]} on and the uses of elements from {@code useStarts[i]} on. Its function g is number {@code
 * functionNumbers[i]} of {@code functions}, -1 for the identity. Immutable; the arrays that methods return are not copies.
 */
public final class GroupOrder {
    private final int objectives;
    private final double[] constants;
    private final double[] scales;
    private final int[] linearStarts;
    private final int[] columns;
    private final double[] coefficients;
    private final int[] useStarts;
    private final int[] elementNumbers;
    private final double[] weights;
    private final ElementOrder elements;
    private final ElementOrder functions;
    private final int[] functionNumbers;
    private final int[] nonlinear;

    /** Lays groups out. */
    public GroupOrder(List<Group> objectives, List<Group> constraints) {
        var groups = new ArrayList<Group>(objectives);
        groups.addAll(constraints);
        List<ElementUse> uses =
                groups.stream().flatMap(group -> group.elements().stream()).toList();
        List<LinearTerm> linear =
                groups.stream().flatMap(group -> group.linear().stream()).toList();
        this.objectives = objectives.size();
        this.constants = groups.stream().mapToDouble(Group::constant).toArray();
        this.scales = groups.stream().mapToDouble(Group::scale).toArray();
        this.linearStarts =
                starts(groups.stream().mapToInt(group -> group.linear().size()));
        this.columns = linear.stream().mapToInt(LinearTerm::variable).toArray();
        this.coefficients = linear.stream().mapToDouble(LinearTerm::coefficient).toArray();
        this.useStarts =
                starts(groups.stream().mapToInt(group -> group.elements().size()));
        this.weights = uses.stream().mapToDouble(ElementUse::weight).toArray();
        this.elements = new ElementOrder(uses.stream().map(ElementUse::element).toList());
        this.elementNumbers =
                uses.stream().mapToInt(use -> elements.number(use.element())).toArray();
        this.functionNumbers = new int[groups.size()];
        this.functions = functions(groups);
        this.nonlinear = IntStream.range(0, size())
                .filter(i -> hasFunction(i) || useStarts[i] < useStarts[i + 1])
                .toArray();
    }

    /** Places where runs of these sizes start: 0, and the sums of the first sizes. */
    static int[] starts(IntStream sizes) {
        int[] starts = IntStream.concat(IntStream.of(0), sizes).toArray();
        Arrays.parallelPrefix(starts, Integer::sum);
        return starts;
    }

    /** The functions g as elements, the variable of each being the number of its group. */
    private ElementOrder functions(List<Group> groups) {
        var list = new ArrayList<Element>();
        var places = new ArrayList<Integer>();
        for (int i = 0; i < groups.size(); i++) {
            Group group = groups.get(i);
            if (group.type().isPresent()) {
                FunctionType type = group.type().get();
                list.add(new Element(group.name(), type, List.of(i), group.parameters()));
                places.add(i);
            }
        }
        var order = new ElementOrder(list);
        Arrays.fill(functionNumbers, -1);
        for (int k = 0; k < list.size(); k++) {
            functionNumbers[places.get(k)] = order.number(list.get(k));
        }
        return order;
    }

    /** Number of groups. */
    public int size() {
        return scales.length;
    }

    /** Number of objective groups, which is the number of the first constraint. */
    public int objectives() {
        return objectives;
    }

    /** Whether group i has a function g; otherwise g is the identity. */
    boolean hasFunction(int i) {
        return functionNumbers[i] >= 0;
    }

    /** The factor of group i in sigma f + y'c. */
    double multiplier(int i, double sigma, double[] y) {
        return i < objectives ? sigma : y[i - objectives];
    }

    /** The groups that are not just a'x - b. */
    int[] nonlinear() {
        return nonlinear;
    }

    /** {@link #starts} of sizes that are, for each group, the sum of a size over its uses of elements. */
    int[] sumsOverUses(IntUnaryOperator size) {
        return starts(IntStream.range(0, size()).map(i -> IntStream.range(useStarts[i], useStarts[i + 1])
                .map(k -> size.applyAsInt(elementNumbers[k]))
                .sum()));
    }

    /** The variables of group i, ascending. */
    int[] support(int i) {
        IntStream linear = Arrays.stream(columns, linearStarts[i], linearStarts[i + 1]);
        IntStream nonlinear =
                Arrays.stream(elementNumbers, useStarts[i], useStarts[i + 1]).flatMap(elements::variablesOf);
        return IntStream.concat(linear, nonlinear).sorted().distinct().toArray();
    }

    /** The types of the elements, then those of the group functions. */
    public List<FunctionType> types() {
        return Stream.of(elements, functions)
                .flatMap(order -> order.types().stream())
                .toList();
    }

    double[] constants() {
        return constants;
    }

    double scale(int i) {
        return scales[i];
    }

    int[] linearStarts() {
        return linearStarts;
    }

    int[] columns() {
        return columns;
    }

    double[] coefficients() {
        return coefficients;
    }

    int[] useStarts() {
        return useStarts;
    }

    int[] elementNumbers() {
        return elementNumbers;
    }

    double[] weights() {
        return weights;
    }

    ElementOrder elements() {
        return elements;
    }

    ElementOrder functions() {
        return functions;
    }

    int[] functionNumbers() {
        return functionNumbers;
    }
}
