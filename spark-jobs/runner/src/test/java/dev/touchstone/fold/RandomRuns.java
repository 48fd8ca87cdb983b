package dev.touchstone.fold;

import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Philox;
import dev.touchstone.tables.ChunkRow;
import dev.touchstone.tables.Role;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * Trials by chance: on some instances, competitors that search and competitors that do not, with traces of different
 * lengths, failures, and values that are equal or no numbers more often than chance would have it. On one instance of
 * four some values are infinite.
 */
final class RandomRuns {
    private static final int INSTANCES = 6;
    private static final int MOST_POINTS = 3;
    private static final int MOST_REPLICATES = 5;
    private static final int MOST_LOOKS = 6;
    private static final double INFINITY = Double.POSITIVE_INFINITY;
    private static final Outcome.Kind[] FAILURES = {
        Outcome.Kind.DIVERGED, Outcome.Kind.CRASHED, Outcome.Kind.TIMED_OUT, Outcome.Kind.FAILED
    };

    private final RandomGenerator random;
    private boolean infinite;
    private final List<ChunkRow> trials = new ArrayList<>();

    private RandomRuns(RandomGenerator random) {
        this.random = random;
    }

    /** The trials of a run, in no order. */
    static List<ChunkRow> of(long seed) {
        var run = new RandomRuns(Philox.of("random run", Long.toString(seed)));
        for (int i = 0; i < INSTANCES; i++) {
            run.instance("instance-" + i);
        }
        Collections.shuffle(run.trials, new Random(seed));
        return run.trials;
    }

    private void instance(String name) {
        int heldOut = 1 + random.nextInt(MOST_REPLICATES);
        infinite = random.nextInt(4) == 0;
        for (String competitor : List.of("given", "compared axis=1", "compared axis=2")) {
            for (int r = 0; r < heldOut; r++) {
                add(ChunkBuilder.of(competitor).on(name).heldOut(r));
            }
        }
        search(name, heldOut);
    }

    /** A search whose default is a point of it or not, and all of whose points have held-out trials. */
    private void search(String instance, int heldOut) {
        int points = 1 + random.nextInt(MOST_POINTS);
        int selection = 1 + random.nextInt(MOST_REPLICATES);
        int defaultPoint = random.nextInt(points + 1);
        for (int point = 0; point <= points; point++) {
            for (int r = 0; r < heldOut; r++) {
                ChunkBuilder trial = searched(instance, point).heldOut(r);
                add(point == defaultPoint ? trial.role(Role.DEFAULT) : trial);
            }
            for (int r = 0; r < selection && point < points; r++) {
                add(searched(instance, point).selection(r));
            }
        }
    }

    private static ChunkBuilder searched(String instance, int point) {
        return ChunkBuilder.of("searched")
                .on(instance)
                .searched("factor", Integer.toString(point))
                .searched("name", "p" + point);
    }

    private void add(ChunkBuilder trial) {
        if (random.nextInt(6) == 0) {
            trial.ended(FAILURES[random.nextInt(FAILURES.length)]);
        }
        int looks = random.nextInt(MOST_LOOKS + 1);
        double seconds = random.nextInt(3) / 8.0;
        double gradients = 0;
        for (int i = 0; i < looks; i++) {
            long step = i == 0 ? 0 : 1L << (i - 1);
            seconds += random.nextInt(8) / 8.0;
            gradients += random.nextInt(5);
            if (i == 0) {
                trial.look(Measurement.VARIABLES, 0, seconds, 3);
            }
            trial.look("value", step, seconds, value());
            if (random.nextInt(4) > 0) {
                trial.look("nearness", step, seconds, value());
            }
            if (random.nextInt(4) > 0) {
                trial.look("gradients", step, seconds, gradients);
            }
        }
        trials.add(trial.row());
    }

    private double value() {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> infinite ? random.nextInt(3) == 0 ? -INFINITY : INFINITY : 0;
            case 2, 3, 4 -> random.nextInt(9) - 4;
            default -> random.nextGaussian();
        };
    }
}
