package dev.touchstone.numerics.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.factory.LinearSolverFactory_DDRM;

/** Against EJML on sparse KKT systems [H G'; G 0], H diagonally dominant and G of full rank. */
class LdlPropertyTest {
    private static final double SHIFT = 1e-8;

    private record KktEntry(int row, int column, double value) {}

    record Kkt(int n, int m, LowerMatrix matrix) {
        double[] shifts() {
            return IntStream.range(0, n + m)
                    .mapToDouble(i -> i < n ? SHIFT : -SHIFT)
                    .toArray();
        }
    }

    @Provide
    Arbitrary<Kkt> systems() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 30),
                        Arbitraries.integers().between(0, 100),
                        entries(),
                        entries())
                .as((n, share, h, g) -> kkt(n, n * share / 100, h, g));
    }

    private static Arbitrary<List<KktEntry>> entries() {
        Arbitrary<Integer> index = Arbitraries.integers().between(0, 29);
        return Combinators.combine(index, index, Arbitraries.doubles().between(-1, 1))
                .as(KktEntry::new)
                .list()
                .ofMaxSize(60);
    }

    private static Kkt kkt(int n, int m, List<KktEntry> h, List<KktEntry> g) {
        var matrix = new LowerMatrix(n + m);
        for (int i = 0; i < n; i++) {
            matrix.add(i, i, 1);
        }
        for (KktEntry entry : h) {
            int i = entry.row % n;
            int j = entry.column % n;
            matrix.add(Math.max(i, j), Math.min(i, j), i == j ? 0 : entry.value);
            matrix.add(i, i, Math.abs(entry.value));
            matrix.add(j, j, Math.abs(entry.value));
        }
        for (int j = 0; j < m; j++) {
            matrix.add(n + j, j, 1);
        }
        for (KktEntry entry : g) {
            if (m > 0 && entry.column % n > entry.row % m) {
                matrix.add(n + entry.row % m, entry.column % n, entry.value);
            }
        }
        return new Kkt(n, m, matrix);
    }

    @Property(tries = 300)
    void solutionsAreThoseOfADenseSolve(@ForAll("systems") Kkt kkt) {
        int size = kkt.n() + kkt.m();
        double[] b = IntStream.range(0, size).mapToDouble(i -> 1 - i % 3).toArray();
        double[] x = new double[size];
        Ldl ldl = kkt.matrix().ldl();
        assertThat(ldl.factorise(kkt.matrix().values(), kkt.shifts())).isEqualTo(new Inertia(kkt.n(), kkt.m(), 0));
        ldl.solve(b, x);
        var solver = LinearSolverFactory_DDRM.lu(size);
        assertThat(solver.setA(kkt.matrix().dense())).isTrue();
        var expected = new DMatrixRMaj(size, 1);
        solver.solve(new DMatrixRMaj(size, 1, true, b), expected);
        double scale = CommonOps_DDRM.elementMaxAbs(expected);
        assertThat(x).containsExactly(expected.data, within(1e-9 * (1 + scale * scale)));
    }

    @Property(tries = 100)
    void aDependentConstraintLeavesConsistentSystemsSolvable(@ForAll("systems") Kkt kkt) {
        int size = kkt.n() + kkt.m();
        var twice = new LowerMatrix(size + 1);
        SparsePattern pattern = kkt.matrix().pattern();
        double[] values = kkt.matrix().values();
        for (int i = 0; i < size; i++) {
            for (int e = pattern.start(i); e < pattern.start(i + 1); e++) {
                twice.add(i, pattern.column(e), values[e]);
                if (kkt.m() > 0 && i == size - 1) {
                    twice.add(size, pattern.column(e), values[e]);
                }
            }
        }
        double[] shifts = Arrays.copyOf(kkt.shifts(), size + 1);
        shifts[size] = -SHIFT;
        double[] b = new double[size + 1];
        Arrays.fill(b, 0, size, 1);
        b[size] = kkt.m() > 0 ? 1 : 0;
        Ldl ldl = twice.ldl();
        assertThat(ldl.factorise(twice.values(), shifts)).isEqualTo(new Inertia(kkt.n(), kkt.m() + 1, 0));
        assertThat(ldl.solve(b, new double[size + 1])).isLessThan(1e-9);
    }
}
