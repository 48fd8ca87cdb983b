package dev.touchstone.suite.lrschedules.solvers;

import dev.touchstone.api.Run;
import dev.touchstone.family.learning.problems.BatchGradient;
import dev.touchstone.family.learning.problems.Objective;
import dev.touchstone.suite.lrschedules.schedules.Schedule;

/** The loop that every solver here runs: a mini-batch, its gradient, an update. */
final class Training {
    private Training() {}

    /**
     * Runs an update over the plan's T steps, or until the run says stop.
     *
     * @param norm that a refinement of the method's schedule goes by
     */
    static Iterate of(Objective problem, Plan plan, Norm norm, Update update, Run<Iterate> run) {
        var batches = new Batches(problem.rows(), plan.batchSize(), run.random("batches"));
        BatchGradient gradient = problem.gradient();
        var g = new double[problem.variables()];
        var iterate = new Iterate(problem.start());
        double[] x = iterate.x();
        long T = plan.steps(problem.rows());
        Schedule schedule = schedule(plan, norm, iterate, run);
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

    /** The plan's schedule, made from an earlier run where it is of that kind. */
    private static Schedule schedule(Plan plan, Norm norm, Iterate iterate, Run<Iterate> run) {
        if (!plan.schedule().isLearned()) {
            return plan.schedule();
        }
        Schedule learned = plan.schedule().learnedFrom(run.inherited(GradientNorms.SERIES), norm.power());
        iterate.learned(learned);
        return learned;
    }
}
