package dev.touchstone.suite.lrschedules.fisher;

/** How much the loss is thought to rise when a weight is set to zero; what scores least is pruned first. */
public enum PruningScore {
    /** w_j^2: F is not asked. */
    MAGNITUDE {
        @Override
        double[] ofSquares(double[] squares, InverseFisher inverse) {
            return squares;
        }
    },

    /** w_j^2 / (2 [F^-1]_jj), of Optimal Brain Surgeon (Hassibi and Stork 1992) with F for the Hessian. */
    MFAC {
        @Override
        double[] ofSquares(double[] squares, InverseFisher inverse) {
            double[] diagonal = inverse.diagonal();
            for (int j = 0; j < squares.length; j++) {
                squares[j] /= 2 * diagonal[j];
            }
            return squares;
        }
    };

    /** The d scores of the weights w. */
    public double[] of(double[] w, InverseFisher inverse) {
        var squares = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            squares[j] = w[j] * w[j];
        }
        return ofSquares(squares, inverse);
    }

    abstract double[] ofSquares(double[] squares, InverseFisher inverse);
}
