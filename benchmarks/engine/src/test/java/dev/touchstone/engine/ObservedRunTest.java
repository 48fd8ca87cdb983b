package dev.touchstone.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Run;
import dev.touchstone.api.Work;
import dev.touchstone.suite.harness.toy.Bowl;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ObservedRunTest {
    private static final long SECOND = 1_000_000_000L;

    @Test
    void theHarnessLooksAtPowersOfTwoAndAtTheEnd() {
        TrialResult result = Toys.run(Toys.trial("halving"));
        assertThat(result.steps()).isEqualTo(10);
        List<Measurement> values = Toys.rows(result, "value");
        assertThat(values).extracting(Measurement::step).containsExactly(0L, 1L, 2L, 4L, 8L, 10L);
        // (1024 / 2^k)^2
        assertThat(values).extracting(Measurement::value).containsExactly(0x1p20, 0x1p18, 0x1p16, 0x1p12, 0x1p4, 1.0);
    }

    @Property(tries = 200)
    void looksAreStepZeroThePowersOfTwoAndTheEnd(@ForAll @IntRange(min = 1, max = 5000) int steps) {
        var budget = new Budget(steps, Duration.ofHours(1));
        var expected = LongStream.rangeClosed(0, steps)
                .filter(step ->
                        step == 0 || step == steps || Long.toBinaryString(step).matches("10*"))
                .boxed()
                .toList();
        assertThat(Toys.rows(Toys.run(Toys.with(budget, Recording.PLAIN, Toys.trial("failing"))), "value"))
                .extracting(Measurement::step)
                .isEqualTo(expected);
    }

    @Test
    void anEndAtAPowerOfTwoIsOneLook() {
        var budget = new Budget(8, Duration.ofHours(1));
        TrialResult result = Toys.run(Toys.with(budget, Recording.PLAIN, Toys.trial("halving")));
        assertThat(Toys.rows(result, "value")).extracting(Measurement::step).containsExactly(0L, 1L, 2L, 4L, 8L);
    }

    @Test
    void aTraceOfEveryPeriodHasALookAtTheEndOfEachPeriod() {
        Trial trial = Toys.with(Toys.TEN_STEPS, Recording.of("every-period"), Toys.trial("halving"));
        assertThat(Toys.rows(Toys.run(trial), "value"))
                .extracting(Measurement::step)
                .containsExactly(0L, 1L, 2L, 3L, 4L, 6L, 8L, 9L, 10L); // a period is 3 steps
    }

    /** 1,000 periods, then every second of the next 1,000, every fourth of the next 2,000 and so on, and powers of two. */
    @Test
    void aTraceThinsOutSoThatNoTrialFillsTheMemory() {
        var budget = new Budget(3_000_000, Duration.ofHours(1));
        Trial trial = Toys.with(budget, Recording.of("every-period"), Toys.trial("failing"));
        List<Long> steps = Toys.rows(Toys.run(trial), "value").stream()
                .map(Measurement::step)
                .toList();
        assertThat(steps).hasSizeBetween(1000 + 9 * 500, 1000 + 11 * 500).doesNotHaveDuplicates();
        assertThat(steps).contains(2991L, 2994L, 2997L, 3000L, 3006L, 5994L, 6000L, 6012L, 3_000_000L);
        assertThat(steps).doesNotContain(3003L, 5997L, 6006L);
    }

    @Test
    void theNumberOfVariablesStandsOnceAtStepZero() {
        TrialResult result = Toys.run(Toys.on("bowl", Toys.trial("halving")));
        assertThat(Toys.rows(result, Measurement.VARIABLES))
                .containsExactly(new Measurement(Measurement.VARIABLES, 0, 0, 3));
    }

    /** Halving asks for one value a step; the looks' own values are not charged. */
    @Test
    void workIsCountedAtLooksAndLooksAreNotCharged() {
        List<Measurement> values = Toys.rows(Toys.run(Toys.trial("halving")), "values");
        assertThat(values).extracting(Measurement::step).containsExactly(1L, 2L, 4L, 8L, 10L);
        assertThat(values).allMatch(row -> row.value() == row.step());
    }

    @Test
    void unitsOfWorkAreAddedUpByName() {
        TrialResult result = Toys.run(
                run -> {
                    var work = (Work) run; // the harness counts by the object that it is
                    work.add("flops", 5);
                    work.add("gradients", 1);
                    work.add("flops", 7);
                    return new double[] {1};
                },
                Toys.TEN_STEPS,
                Toys.STILL);
        assertThat(Toys.rows(result, "flops")).extracting(Measurement::value).containsExactly(12.0);
        assertThat(Toys.rows(result, "gradients"))
                .extracting(Measurement::value)
                .containsExactly(1.0);
    }

    /** A problem whose evaluation takes a second; it is evaluated by looks alone. */
    @Test
    void theSolversClockStandsStillWhileTheHarnessLooks() {
        var now = new AtomicLong();
        Work slow = (unit, amount) -> now.addAndGet(SECOND);
        var suite = Toys.SUITE.withInstances(List.of(Instance.of("line", "this test", () -> new Bowl(1, slow))));
        TrialResult result = Toys.runner(suite, now::get).run(Toys.trial("failing"));
        assertThat(Toys.rows(result, "value")).hasSize(6).allMatch(row -> row.elapsedSeconds() == 0);
        assertThat(now.get()).as("six looks, a second each").isEqualTo(6 * SECOND);
        assertThat(result.cost().elapsedSeconds()).isZero();
    }

    @Test
    void theSolversOwnTimeIsOnTheClock() {
        var now = new AtomicLong();
        TrialResult result = Toys.run(
                run -> {
                    double[] x = {1};
                    while (run.proceed(x)) {
                        now.addAndGet(SECOND);
                    }
                    return x;
                },
                new Budget(4, Duration.ofHours(1)),
                now::get);
        assertThat(Toys.rows(result, "value"))
                .extracting(Measurement::elapsedSeconds)
                .containsExactly(0.0, 1.0, 2.0, 4.0);
        assertThat(result.cost().elapsedSeconds()).isEqualTo(4);
    }

    @Test
    void theTimeBudgetEndsATrialAtItsNextStep() {
        var now = new AtomicLong();
        TrialResult result = Toys.run(
                run -> {
                    double[] x = {1};
                    while (run.proceed(x)) {
                        now.addAndGet(2 * SECOND);
                    }
                    return x;
                },
                new Budget(Budget.UNLIMITED_STEPS, Duration.ofSeconds(6)),
                now::get);
        assertThat(result.outcome()).isEqualTo(Outcome.finished());
        assertThat(result.steps()).isEqualTo(3); // after 0, 2 and 4 seconds; after 6 the budget is spent
    }

    @Test
    void timeUntilTheFirstStepAndAfterTheLastIsTheSolversToo() {
        var now = new AtomicLong();
        TrialResult result = Toys.run(
                run -> {
                    now.addAndGet(SECOND);
                    double[] x = {1};
                    while (run.proceed(x)) {
                        x[0] /= 2;
                    }
                    now.addAndGet(3 * SECOND);
                    return x;
                },
                new Budget(1, Duration.ofHours(1)),
                now::get);
        assertThat(Toys.rows(result, "value"))
                .extracting(Measurement::elapsedSeconds)
                .containsExactly(1.0, 1.0);
        assertThat(result.cost().elapsedSeconds()).isEqualTo(4);
    }

    @Test
    void processorTimeAndMemoryAreThoseSinceTheStartOfTheTrial() {
        var cpu = new AtomicLong(7 * SECOND);
        var allocated = new AtomicLong(100);
        Clock clock = new Clock() {
            @Override
            public long nanos() {
                return 0;
            }

            @Override
            public long cpuNanos() {
                return cpu.getAndAdd(2 * SECOND);
            }

            @Override
            public long allocatedBytes() {
                return allocated.getAndAdd(50);
            }
        };
        Cost cost = Toys.runner(Toys.SUITE, clock).run(Toys.trial("halving")).cost();
        assertThat(cost).isEqualTo(new Cost(0, 2, 50)); // one reading at the start, one at the end
        assertThat(Toys.run(Toys.trial("halving")).cost()).isEqualTo(Cost.unknown(0));
    }

    @Test
    void anInterruptedTrialStopsAtItsNextStepWithoutALook() {
        var iterates = new ArrayList<Double>();
        TrialResult result = Toys.run(
                run -> {
                    double[] x = {1};
                    run.proceed(x);
                    Thread.currentThread().interrupt();
                    iterates.add(x[0]);
                    run.proceed(x);
                    throw new AssertionError("the trial goes on");
                },
                Toys.TEN_STEPS,
                Toys.STILL);
        assertThat(iterates).hasSize(1);
        assertThat(result.outcome()).isEqualTo(Outcome.timedOut("stopped at the hard limit"));
        assertThat(result.steps()).isEqualTo(1);
        assertThat(Toys.rows(result, "value")).extracting(Measurement::step).containsExactly(0L);
        assertThat(Thread.interrupted())
                .as("the mark of the interrupt is cleared")
                .isFalse();
    }

    @Test
    void theFinalValueIsThatOfTheReturnedSolutionNotOfTheLastIterate() {
        TrialResult result = Toys.run(
                run -> {
                    double[] x = {4};
                    while (run.proceed(x)) {
                        x[0] /= 2;
                    }
                    return new double[] {3};
                },
                new Budget(5, Duration.ofHours(1)),
                Toys.STILL);
        List<Measurement> values = Toys.rows(result, "value");
        assertThat(values.get(values.size() - 1)).isEqualTo(new Measurement("value", 5, 0, 9));
    }

    @Test
    void seriesAreKeptOnlyWhereTheTrialRecordsThem() {
        Trial plain = Toys.trial("halving");
        Trial recorded = Toys.with(new Budget(3, Duration.ofHours(1)), Recording.of("series"), plain);
        assertThat(Toys.run(plain).left()).isEmpty();
        Map<String, double[]> left = Toys.run(recorded).left();
        assertThat(left).containsOnlyKeys("path");
        assertThat(left.get("path")).containsExactly(0x1p20, 0x1p18, 0x1p16);
    }

    @Test
    void aSeriesIsCopiedWhenItIsLeft() {
        double[] series = {4, 2};
        var suite = Toys.SUITE.withSolvers(List.of(new Scripted(run -> leave(run, series))));
        Trial trial = Toys.trial("halving");
        var recorded = new Trial(
                "toy",
                "1",
                "line",
                trial.instanceDigest(),
                "scripted",
                Scripted.SETTINGS,
                Toys.TEN_STEPS,
                trial.split(),
                0,
                Recording.of("series"),
                "");
        assertThat(Toys.runner(suite, Toys.STILL).run(recorded).left().get("path"))
                .containsExactly(4, 2);
    }

    private static double[] leave(Run<double[]> run, double[] series) {
        assertThat(run.followed()).isTrue();
        run.leave("path", series);
        series[0] = -1;
        return new double[] {1};
    }
}
