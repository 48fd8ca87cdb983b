package dev.touchstone.leaderboard;

import dev.touchstone.api.Metric.Goal;
import dev.touchstone.api.Outcome;
import dev.touchstone.tables.Role;
import dev.touchstone.tables.TrialBuilder;
import java.util.ArrayList;
import java.util.List;

/** Trials of one competitor whose arm searches its rate. */
final class Trials {
    static final RankedMetric LOSS = new RankedMetric("loss", "1", Goal.MINIMISE, false);
    static final RankedMetric ACCURACY = new RankedMetric("accuracy", "1", Goal.MAXIMISE, false);

    final List<TrialSummary> all = new ArrayList<>();

    /** A trial that is not added anywhere. */
    static TrialSummary summary(TrialBuilder trial) {
        return trial.part(TrialSummary.class);
    }

    Trials add(TrialBuilder trial) {
        all.add(summary(trial));
        return this;
    }

    /** Trials of a point of the search on selection replicates 0, 1 and so on; NaN stands for one that diverged. */
    Trials selection(String rate, double... losses) {
        for (int i = 0; i < losses.length; i++) {
            add(searched(rate, losses[i]).selection(i));
        }
        return this;
    }

    /** Trials of a point of the search on held-out replicates. */
    Trials heldOut(String rate, double... losses) {
        for (int i = 0; i < losses.length; i++) {
            add(searched(rate, losses[i]).heldOut(i));
        }
        return this;
    }

    /** Trials of one role on held-out replicates, of a rate that the search does not hold. */
    Trials heldOut(Role role, double... losses) {
        for (int i = 0; i < losses.length; i++) {
            add(ended(TrialBuilder.of("arm").setting("rate", "0.5").role(role), losses[i])
                    .heldOut(i));
        }
        return this;
    }

    private static TrialBuilder searched(String rate, double loss) {
        return ended(TrialBuilder.of("arm").searched("rate", rate), loss);
    }

    private static TrialBuilder ended(TrialBuilder trial, double loss) {
        return Double.isNaN(loss) ? trial.ended(Outcome.Kind.DIVERGED).last("loss", 0) : trial.last("loss", loss);
    }
}
