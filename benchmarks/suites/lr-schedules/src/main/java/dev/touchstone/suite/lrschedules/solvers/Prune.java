package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.objective.BatchGradient;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Batches;
import dev.touchstone.family.learning.training.HyperparameterChecks;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.fisher.BlockedInverseFisher;
import dev.touchstone.suite.lrschedules.fisher.InverseFisher;
import dev.touchstone.suite.lrschedules.fisher.LazyInverseFisher;
import dev.touchstone.suite.lrschedules.fisher.Pruning;
import dev.touchstone.suite.lrschedules.fisher.PruningScore;
import dev.touchstone.suite.lrschedules.fisher.StaticInverseFisher;

/**
 * T steps of Adam, and one-shot pruning as step T + 1: a share of the variables, biases among them, becomes zero. The
 * Fisher matrix F is made of m gradients at the trained point.
 */
public final class Prune implements GradientMethod<Prune.Settings> {
    /**
     * Hyperparameters.
     *
     * @param share fraction of the variables that become zero
     * @param fisher each of its gradients is of one mini-batch
     * @param rowsPerGradient rows of such a mini-batch
     * @param blockSize B, the size of the blocks of F along its diagonal; 0 for all of F
     * @param update whether the remaining weights move to compensate
     */
    public record Settings(
            TrainingPlan plan,
            PruningScore criterion,
            double share,
            FisherGradients fisher,
            int rowsPerGradient,
            int blockSize,
            boolean update)
            implements TrainingSettings {
        public Settings {
            HyperparameterChecks.share("share", share);
            HyperparameterChecks.atLeast(1, "rowsPerGradient", rowsPerGradient);
            HyperparameterChecks.atLeast(0, "blockSize", blockSize);
        }

        int pruned(int variables) {
            return (int) Math.round(share * variables);
        }

        InverseFisher inverse(double[][] G) {
            return blockSize == 0
                    ? new StaticInverseFisher(G, fisher.damping())
                    : new BlockedInverseFisher(G, blockSize, fisher.damping());
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

    /**
     * 64 gradients of 32 rows, lambda and the update are those of the authors' pruning; the rest is that of
     * {@link Adam}.
     */
    @Override
    public Settings defaults() {
        return new Settings(
                TrainingPlan.ofPaper(1e-3, "linear"),
                PruningScore.MFAC,
                0.5,
                new FisherGradients(64, 1e-5),
                32,
                0,
                true);
    }

    @Override
    public Update update(Settings settings, double[] start) {
        return new AdamUpdate(AdamConstants.ofPaper(), 0, start.length);
    }

    @Override
    public Iterate solve(Objective problem, Settings settings, Run<Iterate> run) {
        Iterate trained = GradientMethod.super.solve(problem, settings, run);
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
        var G = new double[settings.fisher().gradients()][w.length];
        for (double[] g : G) {
            batches.next();
            gradient.at(w, batches.rows(), batches.from(), batches.to(), g);
        }
        return G;
    }
}
