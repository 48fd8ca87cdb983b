package dev.touchstone.suite.lrschedules.fisher;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The inverse of the blocks of F along its diagonal, each {@code B} x {@code B}, the last perhaps smaller; entries of F
 * outside the blocks count as zero. arXiv 2107.03356, the static algorithm in blocked form.
 */
public final class BlockedInverseFisher implements InverseFisher {
    private final StaticInverseFisher[] blocks;
    private final int B;

    /**
     * The inverse for these gradients.
     *
     * @param G m gradients of length d, at least one; not kept
     * @param B the size of a block, positive; d or more for all of F
     * @param lambda the dampening, positive
     */
    public BlockedInverseFisher(double[][] G, int B, double lambda) {
        if (G.length < 1 || B < 1) {
            throw new IllegalArgumentException("m and B must be at least 1, were %d and %d".formatted(G.length, B));
        }
        int d = G[0].length;
        this.B = Math.min(B, d);
        this.blocks = IntStream.iterate(0, from -> from < d, from -> from + this.B)
                .mapToObj(from -> new StaticInverseFisher(columns(G, from, Math.min(d, from + this.B)), lambda))
                .toArray(StaticInverseFisher[]::new);
    }

    @Override
    public void times(double[] x, double[] y) {
        for (int b = 0; b < blocks.length; b++) {
            int from = b * B;
            double[] part = Arrays.copyOfRange(x, from, Math.min(x.length, from + B));
            blocks[b].times(part, part);
            System.arraycopy(part, 0, y, from, part.length);
        }
    }

    @Override
    public double[] diagonal() {
        return Arrays.stream(blocks)
                .flatMapToDouble(block -> Arrays.stream(block.diagonal()))
                .toArray();
    }

    private static double[][] columns(double[][] G, int from, int to) {
        return Arrays.stream(G).map(g -> Arrays.copyOfRange(g, from, to)).toArray(double[][]::new);
    }
}
