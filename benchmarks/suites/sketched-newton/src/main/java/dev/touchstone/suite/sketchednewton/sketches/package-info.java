/**
 * Linear solvers of the symmetric systems A z = b of the family's {@code kkt}, N by N: methods that sketch and project, and exact
 * and Krylov methods to compare them with. E is the number of stored entries of A, N^2 where A is dense.
 *
 * <table>
 * <caption>Charged floating-point operations; random numbers are free</caption>
 * <tr><th>setting</th><th>for a new A</th><th>a step</th></tr>
 * <tr><td>{@code gv}</td><td></td><td>4 E + 8 N</td></tr>
 * <tr><td>{@code rk}</td><td>2 E</td><td>2 E + 4 N</td></tr>
 * <tr><td>{@code rk-gram}</td><td>2 N E + 2 E</td><td>4 E / N + 2 E(A^2) / N, which is 6 N where A is dense: 4 N for z and r,
 * and 2 N for a new r every N steps</td></tr>
 * <tr><td>{@code rk-rows}</td><td>2 E</td><td>6 E / N, which is 6 N where A is dense: 4 N for z, and 2 N for r every N
 * steps</td></tr>
 * <tr><td>sketches of q columns</td><td></td><td>that of the sketch + N q (q + 1) + q^3 / 3 + 2 N q + 2 E</td></tr>
 * <tr><td>... {@code gv}</td><td></td><td>2 q E + 2 q N</td></tr>
 * <tr><td>... {@code rk}</td><td>2 E</td><td>0</td></tr>
 * <tr><td>... {@code count-sketch}</td><td></td><td>E + N</td></tr>
 * <tr><td>... {@code srht}</td><td></td><td>M log2(M) (N + 1) + E, where M is the next power of two</td></tr>
 * <tr><td>{@code exact-lu}</td><td>2/3 N^3</td><td>2 N^2, and 2 E for each residual</td></tr>
 * <tr><td>{@code exact-ldl}</td><td>sum of l (l + 2) over the columns of L, which have l entries</td><td>up to eleven
 * times 4 |L| + N, and 2 E + 2 N for each residual</td></tr>
 * <tr><td>{@code minres}</td><td></td><td>2 E + 16 N, and 4 E for the residuals of a cycle</td></tr>
 * <tr><td>{@code gmres}</td><td></td><td>2 E, and (2 j^2 + 7 j + 4) N for j steps of a cycle, and 4 E for its residuals</td></tr>
 * </table>
 */
package dev.touchstone.suite.sketchednewton.sketches;
