package dev.touchstone.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.TrialResult;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * What the harness relies on in a suite. A subclass names the suite; where it is slow, it gives fewer
 * instances or a smaller budget.
 */
public abstract class SuiteContract<P, S> {
    /** A value this much below the best known one, relatively, is an error of the value or of the metric. */
    private static final double BETTER_THAN_BEST = 1e-9;

    /** The suite to try. */
    protected abstract Suite<P, S> suite();

    /** The data folder of the suite's instances. */
    protected Data data() {
        return Data.none();
    }

    /** What each trial may spend; the clock stands still, so that only steps count. */
    protected Budget budget() {
        return new Budget(100, Duration.ofHours(1));
    }

    /** The instances that solvers are run on. */
    protected List<Instance<P>> instances() {
        return suite().instances(data());
    }

    @Test
    void namesAreUnique() {
        assertThat(suite().instances(data())).extracting(Instance::name).doesNotHaveDuplicates();
        assertThat(suite().solvers())
                .extracting(solver -> solver.name())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
        assertThat(suite().metrics())
                .extracting(Metric::name)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[a-z0-9]+(-[a-z0-9]+)*"));
    }

    @Test
    void everythingSaysWhereItIsFrom() {
        assertThat(suite().source()).isNotBlank();
        assertThat(suite().version()).isNotBlank();
        assertThat(suite().instances(data())).allSatisfy(instance -> {
            assertThat(instance.source()).isNotBlank();
            instance.best().ifPresent(best -> assertThat(best.source()).isNotBlank());
        });
        assertThat(suite().solvers())
                .allSatisfy(solver -> assertThat(solver.source()).isNotBlank());
    }

    @Test
    void claimsAreWellFormed() {
        assertThat(suite().claims()).isNotEmpty().allSatisfy(claim -> {
            assertThat(claim.name()).matches("[a-z0-9]+(-[a-z0-9]+)*");
            assertThat(claim.source()).isNotBlank();
            assertThat(claim.statement()).isNotBlank().doesNotContain("\n");
            assertThat(claim.reducedGrid()).matches("nightly/[a-z0-9-]+");
            assertThat(claim.fullGrid()).matches("paper/[a-z0-9-]+");
            assertThat(Stream.concat(suite().metrics().stream().map(Metric::name), suite().work().stream()))
                    .contains(claim.metric());
            assertThat(claim.cases()).extracting(Claim.Case::name).doesNotHaveDuplicates();
        });
        assertThat(suite().claims()).extracting(Claim::name).doesNotHaveDuplicates();
    }

    @Test
    void whatWasNotRunIsNotMeasured() {
        assertThat(suite().claims()).flatExtracting(Claim::cases).allSatisfy(each -> assertThat(
                        each.statistic().of(Evidence.none(), 0))
                .as(each.name())
                .isNaN());
    }

    @Test
    void defaultsSurviveTheirText() {
        assertThat(suite().solvers()).allSatisfy(solver -> {
            Record defaults = solver.defaults();
            assertThat(Settings.of(defaults).over(defaults)).isEqualTo(defaults);
        });
    }

    @Test
    void digestsAreStable() {
        List<Instance<P>> again = suite().instances(data());
        assertThat(instances()).isNotEmpty().allSatisfy(instance -> assertThat(
                        named(again, instance.name()).digest().get())
                .isEqualTo(instance.digest().get())
                .matches("[0-9a-f]{16}"));
    }

    @TestFactory
    Stream<DynamicTest> problemsHaveFactsAndAnEstimate() {
        return instances().stream()
                .map(instance -> dynamicTest(instance.name(), () -> {
                    P problem = instance.problem().get();
                    assertThat(suite().family().facts(problem)).isNotEmpty().doesNotContainValue(null);
                    for (Solver<P, S, ?> solver : suite().solvers()) {
                        assertThat(suite().family().estimatedSeconds(problem, Settings.of(solver.defaults())))
                                .isPositive()
                                .isFinite();
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> everySolverEndsOnEveryInstanceTheSameWayTwice() {
        var trials = new Trials<>(suite(), data(), budget());
        return instances().stream().flatMap(instance -> suite().solvers().stream()
                .map(solver -> dynamicTest(
                        solver.name() + " on " + instance.name(), () -> endsTheSameWay(trials, solver, instance))));
    }

    private void endsTheSameWay(Trials<P, S> trials, Solver<P, S, ?> solver, Instance<P> instance) {
        TrialResult result = trials.run(solver, instance);
        assertThat(result.outcome().kind())
                .as("outcome: %s", result.outcome())
                .isIn(Outcome.Kind.FINISHED, Outcome.Kind.DECLINED);
        assertThat(trials.run(solver, instance)).as("the second time").isEqualTo(result);
        instance.best().ifPresent(best -> refuseBetter(result, best.value()));
    }

    private void refuseBetter(TrialResult result, double best) {
        Metric<P, S> ranking = suite().metrics().get(0);
        double slack = BETTER_THAN_BEST * Math.max(1, Math.abs(best));
        double bound = ranking.goal() == Metric.Goal.MINIMISE ? best - slack : best + slack;
        assertThat(result.trace())
                .filteredOn(measured -> measured.metric().equals(ranking.name()))
                .as("%s against the best known value %s", ranking.name(), best)
                .noneMatch(measured -> ranking.goal().compare(measured.value(), bound) < 0);
    }

    private static <P> Instance<P> named(List<Instance<P>> instances, String name) {
        return instances.stream()
                .filter(instance -> instance.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
