package dev.touchstone.suite.lrschedules.fisher;

/**
 * An estimate of how much the loss rises when a weight is set to zero; the weight of the least score is pruned first.
 */
public enum PruningScore {
    /** w_j^2; does not use F. */
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

    /** The scores of the d weights w, a new array. */
    public double[] of(double[] w, InverseFisher inverse) {
        var squares = new double[w.length];
        for (int j = 0; j < w.length; j++) {
            squares[j] = w[j] * w[j];
        }
        return ofSquares(squares, inverse);
    }

    abstract double[] ofSquares(double[] squares, InverseFisher inverse);
}
