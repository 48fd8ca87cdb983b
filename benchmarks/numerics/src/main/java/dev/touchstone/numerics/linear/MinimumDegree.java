package dev.touchstone.numerics.linear;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Finds an order of elimination with little fill-in: the next row is one with the fewest entries left. Eliminating p joins
 * all rows in which p has an entry. That clique is kept as one element L_p instead of its pairs (the quotient graph), and
 * degrees are bounded from above instead of counted,
 *
 * <pre>  d_i = min(rows left, d_i + |L_p \ i|, |A_i| + |L_p \ i| + sum over elements e != p of i of |L_e \ L_p|),  </pre>
 *
 * where A_i are the entries of row i that belong to no element. Rows with more than max(16, 10 sqrt(n)) entries come last.
 *
 * <p>Source: P. R. Amestoy, T. A. Davis, I. S. Duff, "An approximate minimum degree ordering algorithm", SIAM J. Matrix
 * Anal. Appl. 17, 1996, sections 2-4; without its supervariables.
 */
final class MinimumDegree {
    private final int n;
    private final IntList[] variables;
    private final IntList[] elements;
    private final IntList[] members;
    private final boolean[] gone;
    private final int[] mark;
    private final int[] outside;
    private final int[] outsideSince;
    private final DegreeLists degrees;
    private int left;

    private MinimumDegree(SparsePattern lower) {
        n = lower.rows();
        variables = lists(n);
        elements = lists(n);
        members = new IntList[n];
        gone = new boolean[n];
        mark = new int[n];
        outside = new int[n];
        outsideSince = new int[n];
        degrees = new DegreeLists(n);
        Arrays.fill(mark, -1);
        Arrays.fill(outsideSince, -1);
        connect(lower);
    }

    private static IntList[] lists(int n) {
        return IntStream.range(0, n).mapToObj(i -> new IntList()).toArray(IntList[]::new);
    }

    private void connect(SparsePattern lower) {
        for (int row = 0; row < n; row++) {
            for (int e = lower.start(row); e < lower.start(row + 1); e++) {
                if (lower.column(e) != row) {
                    variables[row].add(lower.column(e));
                    variables[lower.column(e)].add(row);
                }
            }
        }
    }

    /** The rows in the order of their elimination. */
    static int[] order(SparsePattern lower) {
        return new MinimumDegree(lower).order();
    }

    private int[] order() {
        int[] order = new int[n];
        int dense = deferDense(order);
        left = n - dense;
        for (int i = 0; i < n; i++) {
            if (!gone[i]) {
                variables[i].keep(j -> !gone[j]);
                degrees.file(i, variables[i].size());
            }
        }
        for (int k = 0; k < n - dense; k++) {
            order[k] = degrees.takeLeast();
            left--;
            eliminate(order[k]);
        }
        return order;
    }

    /** Puts rows with many entries at the end of the order; returns their number. */
    private int deferDense(int[] order) {
        double most = Math.max(16, 10 * Math.sqrt(n));
        int dense = 0;
        for (int i = 0; i < n; i++) {
            if (variables[i].size() > most) {
                order[n - ++dense] = i;
                gone[i] = true;
            }
        }
        return dense;
    }

    private void eliminate(int p) {
        IntList clique = clique(p);
        gone[p] = true;
        members[p] = clique;
        for (int k = 0; k < clique.size(); k++) {
            measure(elements[clique.at(k)], p);
        }
        for (int k = 0; k < clique.size(); k++) {
            int i = clique.at(k);
            variables[i].keep(j -> mark[j] != p && !gone[j]);
            elements[i].keep(e -> members[e] != null && outside[e] > 0);
            int degree = degree(i, clique.size() - 1);
            elements[i].add(p);
            degrees.remove(i);
            degrees.file(i, degree);
        }
    }

    /** L_p: the rows to which p is joined directly or by its elements, which L_p absorbs. Marks its members with p. */
    private IntList clique(int p) {
        var clique = new IntList();
        mark[p] = p;
        gather(variables[p], p, clique);
        for (int k = 0; k < elements[p].size(); k++) {
            int e = elements[p].at(k);
            if (members[e] != null) {
                gather(members[e], p, clique);
                members[e] = null;
            }
        }
        variables[p].clear();
        elements[p].clear();
        return clique;
    }

    private void gather(IntList from, int p, IntList clique) {
        for (int k = 0; k < from.size(); k++) {
            int i = from.at(k);
            if (mark[i] != p && !gone[i]) {
                mark[i] = p;
                clique.add(i);
            }
        }
    }

    /** Counts |L_e \ L_p| for the elements e of one member of L_p: each call takes 1 from |L_e|. */
    private void measure(IntList elementsOfMember, int p) {
        for (int k = 0; k < elementsOfMember.size(); k++) {
            int e = elementsOfMember.at(k);
            if (members[e] != null) {
                if (outsideSince[e] != p) {
                    outsideSince[e] = p;
                    outside[e] = members[e].size();
                }
                outside[e]--;
            }
        }
    }

    private int degree(int i, int others) {
        int sum = variables[i].size() + others;
        for (int k = 0; k < elements[i].size() && sum < left; k++) {
            sum += outside[elements[i].at(k)];
        }
        return Math.min(left - 1, Math.min(degrees.degree(i) + others, sum));
    }
}
