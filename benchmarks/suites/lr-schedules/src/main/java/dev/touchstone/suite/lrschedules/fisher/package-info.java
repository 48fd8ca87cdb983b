/**
 * The inverse of a dampened empirical Fisher matrix, which is never formed: E. Frantar, E. Kurtic, D. Alistarh,
 * "M-FAC: efficient matrix-free approximations of second-order information", NeurIPS 2021, arXiv 2107.03356.
 *
 * <pre>F = lambda I + (1/m) sum_i g_i g_i'</pre>
 *
 * <table>
 * <caption>The paper's letters and the code's names</caption>
 * <tr><th>paper</th><th>code</th></tr>
 * <tr><td>d, m</td><td>length of a gradient, number of gradients</td></tr>
 * <tr><td>lambda</td><td>{@code lambda}, the dampening</td></tr>
 * <tr><td>G, its rows</td><td>{@code G} (m x d), g_i</td></tr>
 * <tr><td>F^-1 after i - 1 gradients, times g_i</td><td>{@code V}, row v_i (m x d)</td></tr>
 * <tr><td>m + g_i' v_i</td><td>{@code q}</td></tr>
 * <tr><td>G G'</td><td>{@code K} (m x m)</td></tr>
 * <tr><td>D, D_ij = v_i' g_j for i at most j</td><td>{@code D} (m x m), upper triangle</td></tr>
 * <tr><td>B, v_i = sum_k B_ik g_k</td><td>{@code B} (m x m), lower triangle</td></tr>
 * </table>
 */
package dev.touchstone.suite.lrschedules.fisher;
