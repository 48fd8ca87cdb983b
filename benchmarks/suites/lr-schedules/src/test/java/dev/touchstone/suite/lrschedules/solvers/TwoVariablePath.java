package dev.touchstone.suite.lrschedules.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;

/** The path of an update over two variables, from (1, -1) by six gradients. */
final class TwoVariablePath {
    private static final double[][] GRADIENTS = {{1, -.5}, {.5, -.25}, {.25, .5}, {2, -2}, {-1, .125}, {.5, -.75}};
    private static final Offset<Double> PRINTED = within(1e-12);

    private final List<double[]> iterates = new ArrayList<>();

    private TwoVariablePath() {}

    static double[] start() {
        return new double[] {1, -1};
    }

    /** The path at these learning rates, the last of which is that of all further steps. */
    static TwoVariablePath by(Update update, double... etas) {
        var followed = new TwoVariablePath();
        double[] x = start();
        for (int t = 0; t < GRADIENTS.length; t++) {
            update.step(x, GRADIENTS[t], etas[Math.min(t, etas.length - 1)]);
            followed.iterates.add(x.clone());
        }
        return followed;
    }

    /** Checks the point after step t, from 1. */
    TwoVariablePath passes(int t, double... x) {
        assertThat(iterates.get(t - 1)).as("after step %d", t).containsExactly(x, PRINTED);
        return this;
    }

    void ends(double... x) {
        passes(iterates.size(), x);
    }
}
