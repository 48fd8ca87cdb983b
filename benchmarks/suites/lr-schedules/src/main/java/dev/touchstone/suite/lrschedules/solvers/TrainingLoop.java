package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.objective.BatchGradient;
import dev.touchstone.family.learning.objective.Objective;
import dev.touchstone.family.learning.training.Batches;
import dev.touchstone.family.learning.training.Iterate;
import dev.touchstone.suite.lrschedules.metrics.RefinementCollapsed;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** The loop of every gradient method: a mini-batch, its gradient, an update. */
final class TrainingLoop {
    private TrainingLoop() {}

    /**
     * Runs an update for the T steps of a plan, or until the run says stop.
     *
     * @param norm the norm of gradients by which the method's schedule is refined
     */
    static Iterate run(Objective problem, TrainingPlan plan, Norm norm, Update update, Run<Iterate> run) {
        var batches = new Batches(problem.rows(), plan.batchSize(), run.random("batches"));
        BatchGradient gradient = problem.gradient();
        var g = new double[problem.variables()];
        var iterate = new Iterate(problem.start());
        double[] x = iterate.x();
        long T = plan.steps(problem.rows());
        Schedule schedule = schedule(plan.schedule(), norm, iterate, run);
        var norms = new GradientNorms(norm, T);
        for (long t = 1; t <= T && run.proceed(iterate); t++) {
            batches.next();
            int right = gradient.at(update.gradientPoint(x), batches.rows(), batches.from(), batches.to(), g);
            if (batches.isWhole()) {
                iterate.saw(right, batches.to() - batches.from());
            }
            if (run.followed()) {
                norms.add(g);
            }
            update.step(x, g, plan.learningRate() * schedule.at(t, T));
            iterate.moved();
            if (batches.endsEpoch()) {
                iterate.epochEnds();
            }
        }
        run.leave(GradientNorms.SERIES, norms.series());
        return iterate;
    }

    /** The plan's schedule, made from the norms of an earlier run if it needs them. */
    private static Schedule schedule(Schedule planned, Norm norm, Iterate iterate, Run<Iterate> run) {
        if (!planned.needsNorms()) {
            return planned;
        }
        Schedule made = planned.fromNorms(run.inherited(GradientNorms.SERIES), norm.power());
        RefinementCollapsed.report(iterate, made);
        return made;
    }
}
