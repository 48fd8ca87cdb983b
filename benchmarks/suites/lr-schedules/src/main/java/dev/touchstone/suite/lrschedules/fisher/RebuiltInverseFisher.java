package dev.touchstone.suite.lrschedules.fisher;

/** F^-1 of a window of m gradients, built anew by the static algorithm for every new gradient: O(d m^2). */
public final class RebuiltInverseFisher implements SlidingInverseFisher {
    private final double[][] G;
    private final double lambda;
    private StaticInverseFisher inverse;
    private int oldest;

    /**
     * A window of m gradients of length d, all zero.
     *
     * @param lambda the dampening, positive
     */
    public RebuiltInverseFisher(int d, int m, double lambda) {
        this.G = new double[m][d];
        this.lambda = lambda;
        this.inverse = new StaticInverseFisher(G, lambda);
    }

    @Override
    public void add(double[] g) {
        G[oldest] = g.clone();
        oldest = (oldest + 1) % G.length;
        inverse = new StaticInverseFisher(G, lambda);
    }

    @Override
    public void times(double[] x, double[] y) {
        inverse.times(x, y);
    }

    @Override
    public double[] diagonal() {
        return inverse.diagonal();
    }
}
