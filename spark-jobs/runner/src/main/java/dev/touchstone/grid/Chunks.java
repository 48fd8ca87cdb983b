package dev.touchstone.grid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cuts trials into chunks: the longest trials first, in chunks that shrink towards the end, so that all slots finish at
 * about the same time.
 *
 * <p>Source of the rule that a chunk takes a fixed share of what is left: C. D. Polychronopoulos, D. J. Kuck, "Guided
 * self-scheduling", IEEE Trans. Computers C-36(12), 1987.
 */
public final class Chunks {
    /** The maximum number of trials in a chunk. A driver that dies loses its chunks in flight, and a journal lists their ids. */
    static final long MOST_TRIALS = 10_000;

    private static final double LEAST_SECONDS = 1;
    private static final double MOST_SECONDS = 60;
    private static final double OVERHEAD_SECONDS = 1e-4;
    private static final double CHUNKS_A_SLOT = 3;

    /** Trials of one arm on one instance. */
    private record Piece(Range range, double secondsPerTrial) {}

    private final List<Chunk> chunks = new ArrayList<>();
    private final int slots;
    private double secondsLeft;
    private List<Range> open = new ArrayList<>();
    private long openTrials;
    private double openSeconds;

    private Chunks(int slots) {
        this.slots = slots;
    }

    /**
     * The chunks of some trials.
     *
     * @param trials ascending and disjoint
     * @param secondsPerTrial estimated seconds of a trial of an arm on an instance
     * @param slots number of tasks that run at a time
     */
    public static List<Chunk> of(
            Grid grid, List<Range> trials, ToDoubleFunction<ArmOnInstance> secondsPerTrial, int slots) {
        List<Piece> pieces = pieces(grid, trials, secondsPerTrial);
        var cutter = new Chunks(slots);
        pieces.forEach(piece ->
                cutter.secondsLeft += piece.secondsPerTrial() * piece.range().size());
        pieces.sort(Comparator.comparingDouble(Piece::secondsPerTrial).reversed());
        pieces.forEach(piece -> cutter.add(piece.range(), piece.secondsPerTrial()));
        cutter.close();
        return cutter.chunks;
    }

    private static List<Piece> pieces(Grid grid, List<Range> trials, ToDoubleFunction<ArmOnInstance> secondsPerTrial) {
        var pieces = new ArrayList<Piece>();
        for (Range range : trials) {
            for (long from = range.from(); from < range.to(); ) {
                ArmOnInstance on = grid.armOnInstance(from);
                long to = Math.min(range.to(), on.range().to());
                pieces.add(new Piece(new Range(from, to), secondsPerTrial.applyAsDouble(on) + OVERHEAD_SECONDS));
                from = to;
            }
        }
        return pieces;
    }

    private void add(Range range, double secondsPerTrial) {
        for (long from = range.from(); from < range.to(); ) {
            double share = Math.min(MOST_SECONDS, Math.max(LEAST_SECONDS, secondsLeft / (CHUNKS_A_SLOT * slots)));
            long fits = Math.max(1, (long) ((share - openSeconds) / secondsPerTrial));
            long take = Math.min(Math.min(range.to() - from, fits), MOST_TRIALS - openTrials);
            open.add(new Range(from, from + take));
            openTrials += take;
            openSeconds += take * secondsPerTrial;
            from += take;
            if (openTrials == MOST_TRIALS || openSeconds + secondsPerTrial > share) {
                close();
            }
        }
    }

    private void close() {
        if (openTrials > 0) {
            chunks.add(new Chunk(open, openSeconds));
            secondsLeft -= openSeconds;
            open = new ArrayList<>();
            openTrials = 0;
            openSeconds = 0;
        }
    }
}
