package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class MinimumDegreeTest {
    /** An edge between two rows. */
    private record Edge(int a, int b) {}

    private static SparsePattern pattern(int n, List<Edge> edges) {
        var builder = new PatternBuilder(n);
        IntStream.range(0, n).forEach(i -> builder.add(i, i));
        edges.forEach(edge -> builder.add(Math.max(edge.a % n, edge.b % n), Math.min(edge.a % n, edge.b % n)));
        return builder.build();
    }

    /** Entries of L below the diagonal when the rows are eliminated in this order, by elimination of bit sets. */
    private static int fill(SparsePattern lower, int[] order) {
        int n = lower.rows();
        BitSet[] neighbours = IntStream.range(0, n).mapToObj(i -> new BitSet(n)).toArray(BitSet[]::new);
        for (int i = 0; i < n; i++) {
            for (int e = lower.start(i); e < lower.start(i + 1); e++) {
                neighbours[i].set(lower.column(e));
                neighbours[lower.column(e)].set(i);
            }
        }
        var left = new BitSet(n);
        left.set(0, n);
        int fill = 0;
        for (int p : order) {
            left.clear(p);
            neighbours[p].and(left);
            fill += neighbours[p].cardinality();
            neighbours[p].stream().forEach(i -> neighbours[i].or(neighbours[p]));
        }
        return fill;
    }

    @Property(tries = 300)
    void theOrderHasEachRowOnce(@ForAll("graphs") SparsePattern lower) {
        int[] sorted = MinimumDegree.order(lower);
        Arrays.sort(sorted);
        assertThat(sorted).containsExactly(IntStream.range(0, lower.rows()).toArray());
    }

    /** The structure of L, which the elimination tree gives, has as many entries as elimination by bit sets. */
    @Property(tries = 300)
    void theFillOfTheFactorsIsThatOfEliminationInThisOrder(@ForAll("graphs") SparsePattern lower) {
        assertThat(new Ldl(lower, operations -> {}).fill()).isEqualTo(fill(lower, MinimumDegree.order(lower)));
    }

    /** A tree can be eliminated from its leaves on; each row then has one entry left. */
    @Property(tries = 200)
    void aTreeFillsInNothing(@ForAll("parents") List<Integer> parents) {
        int n = parents.size() + 1;
        List<Edge> edges = IntStream.range(1, n)
                .mapToObj(i -> new Edge(i, parents.get(i - 1) % i))
                .toList();
        SparsePattern tree = pattern(n, edges);
        assertThat(fill(tree, MinimumDegree.order(tree))).isEqualTo(n - 1);
    }

    /** Eliminated as numbered, a Laplacian of side s fills its band: about s^3 entries. */
    @Example
    void aGridFillsInLessThanItsBand() {
        SparsePattern grid = LowerMatrix.laplacian(30).pattern();
        int natural = fill(grid, IntStream.range(0, 900).toArray());
        assertThat(natural).isGreaterThan(25_000);
        assertThat(fill(grid, MinimumDegree.order(grid))).isLessThan(natural / 2);
    }

    @Example
    void rowsWithManyEntriesComeLast() {
        int n = 400;
        var edges = IntStream.range(0, n).mapToObj(i -> new Edge(i, 7)).toList();
        int[] order = MinimumDegree.order(pattern(n, edges));
        assertThat(order[n - 1]).as("400 entries are more than 10 sqrt(400)").isEqualTo(7);
    }

    @Example
    void emptyAndDiagonalMatricesHaveAnOrder() {
        assertThat(MinimumDegree.order(new PatternBuilder(0).build())).isEmpty();
        assertThat(MinimumDegree.order(pattern(3, List.of()))).containsExactlyInAnyOrder(0, 1, 2);
    }

    @Provide
    Arbitrary<SparsePattern> graphs() {
        Arbitrary<Integer> row = Arbitraries.integers().between(0, 59);
        Arbitrary<List<Edge>> edges =
                Combinators.combine(row, row).as(Edge::new).list().ofMaxSize(150);
        return Combinators.combine(Arbitraries.integers().between(1, 60), edges).as(MinimumDegreeTest::pattern);
    }

    @Provide
    Arbitrary<List<Integer>> parents() {
        return Arbitraries.integers().between(0, 1000).list().ofMinSize(1).ofMaxSize(80);
    }
}
