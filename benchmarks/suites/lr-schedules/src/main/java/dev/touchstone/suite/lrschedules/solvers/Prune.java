package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.BatchGradient;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.fisher.BlockedInverseFisher;
import dev.touchstone.suite.lrschedules.fisher.InverseFisher;
import dev.touchstone.suite.lrschedules.fisher.LazyInverseFisher;
import dev.touchstone.suite.lrschedules.fisher.Pruning;
import dev.touchstone.suite.lrschedules.fisher.PruningScore;
import dev.touchstone.suite.lrschedules.fisher.StaticInverseFisher;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/**
 * Adam for T steps and, as step T + 1, one-shot pruning: a share of the variables, biases among them, is set to zero.
 * F is of m gradients at the trained point.
 */
public final class Prune implements GradientMethod<Prune.Settings> {
    private static final double BETA1 = 0.9;
    private static final double BETA2 = 0.999;
    private static final double EPSILON = 1e-8;

    /**
     * Hyperparameters.
     *
     * @param share fraction of the variables that become zero
     * @param gradients m, each of a mini-batch
     * @param rowsPerGradient rows of such a mini-batch
     * @param damping lambda
     * @param blockSize B, of the blocks of F along its diagonal; 0 for all of F
     * @param update whether the other weights move to make up for it
     */
    public record Settings(
            int epochs,
            int batchSize,
            double learningRate,
            Schedule schedule,
            PruningScore criterion,
            double share,
            int gradients,
            int rowsPerGradient,
            double damping,
            int blockSize,
            boolean update)
            implements Plan {
        public Settings {
            Plan.check(epochs, batchSize, learningRate);
            Plan.require(share >= 0 && share <= 1, "share", share, "in [0, 1]");
            Mfac.checkFisher(gradients, damping);
            Plan.require(rowsPerGradient >= 1, "rowsPerGradient", rowsPerGradient, "at least 1");
            Plan.require(blockSize >= 0, "blockSize", blockSize, "at least 0");
        }

        int pruned(int variables) {
            return (int) Math.round(share * variables);
        }

        InverseFisher inverse(double[][] G) {
            return blockSize == 0
                    ? new StaticInverseFisher(G, damping)
                    : new BlockedInverseFisher(G, blockSize, damping);
        }
    }

    @Override
    public String name() {
        return "prune";
    }

    @Override
    public String source() {
        return "E. Frantar, E. Kurtic, D. Alistarh, \"M-FAC: efficient matrix-free approximations of second-order "
                + "information\", NeurIPS 2021, arXiv 2107.03356: one-shot pruning by the static algorithm";
    }

    /** 64 gradients of 32 rows, lambda and the update are those of the authors' pruning; the rest is Adam's. */
    @Override
    public Settings defaults() {
        return new Settings(
                Plan.EPOCHS,
                Plan.BATCH_SIZE,
                1e-3,
                Schedule.of("linear"),
                PruningScore.MFAC,
                0.5,
                64,
                32,
                1e-5,
                0,
                true);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        var moments = new Moments(problem.variables(), BETA1, BETA2, EPSILON, 0);
        Iterate trained = Training.of(problem, settings, norm(), moments, run);
        if (run.proceed(trained)) {
            prune(problem, settings, trained.x(), run);
            trained.moved();
        }
        return trained;
    }

    private static void prune(Objective problem, Settings settings, double[] w, Run<Iterate> run) {
        var inverse = new LazyInverseFisher(() -> settings.inverse(gradients(problem, settings, w, run)));
        int[] pruned = Pruning.least(settings.criterion().of(w, inverse), settings.pruned(w.length));
        if (settings.update()) {
            Pruning.prune(w, pruned, inverse);
        } else {
            Pruning.prune(w, pruned);
        }
    }

    /** m gradients at w, of mini-batches in an order of their own. */
    private static double[][] gradients(Objective problem, Settings settings, double[] w, Run<Iterate> run) {
        var batches = new Batches(problem.rows(), settings.rowsPerGradient(), run.random("fisher"));
        BatchGradient gradient = problem.gradient();
        var G = new double[settings.gradients()][w.length];
        for (double[] g : G) {
            batches.next();
            gradient.at(w, batches.rows(), batches.from(), batches.to(), g);
        }
        return G;
    }
}
