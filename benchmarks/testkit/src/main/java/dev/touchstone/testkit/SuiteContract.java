package dev.touchstone.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Measurement;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Outcome;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.Budget;
import dev.touchstone.engine.TrialResult;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The rules for a suite that the harness relies on, as tests. A suite's test extends this class and names the suite; it
 * gives fewer instances or a smaller budget if the suite is slow.
 *
 * @param <P> the problem
 * @param <S> the solution
 */
public abstract class SuiteContract<P, S> {
    private static final String NAME = "[a-z0-9]+(-[a-z0-9]+)*";

    /** A value that is better than the best known one by more, relatively, is an error of the value or of the metric. */
    private static final double BETTER_THAN_BEST = 1e-9;

    /** Units of work that the harness counts. */
    private static final Set<String> OF_THE_HARNESS = Set.of("steps", "seconds");

    /** The suite under test. */
    protected abstract Suite<P, S> suite();

    /** The data folder of the suite's instances. */
    protected Data data() {
        return Data.none();
    }

    /** The budget of each trial. The clock stands still, so that only steps count. */
    protected Budget budget() {
        return new Budget(100, Duration.ofHours(1));
    }

    /** The instances that solvers are run on. The first one also serves the tests of counting. */
    protected List<Instance<P>> instances() {
        return suite().instances(data());
    }

    /** The units of work that problems charge and the suite does not rank: those that are not in {@link Suite#work}. */
    protected Set<String> unrankedUnits() {
        return Set.of();
    }

    @Test
    void namesAreUnique() {
        assertThat(suite().instances(data())).extracting(Instance::name).doesNotHaveDuplicates();
        assertThat(suite().solvers())
                .extracting(solver -> solver.name())
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(NAME));
        assertThat(suite().metrics())
                .extracting(Metric::name)
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches(NAME));
    }

    /** A trace holds both under their names, beside the number of variables. */
    @Test
    void metricsAndWorkHaveDifferentNames() {
        assertThat(suite().work()).doesNotHaveDuplicates().allMatch(name -> name.matches(NAME));
        var ofWork = new TreeSet<>(suite().work());
        ofWork.addAll(unrankedUnits());
        ofWork.addAll(OF_THE_HARNESS);
        ofWork.add(Measurement.VARIABLES);
        assertThat(suite().metrics()).extracting(Metric::name).doesNotContainAnyElementsOf(ofWork);
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
            assertThat(claim.name()).matches(NAME);
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
    void claimsWithoutARunAreNotMeasured() {
        assertThat(suite().claims()).flatExtracting(Claim::cases).allSatisfy(each -> assertThat(
                        each.statistic().of(Evidence.none(), 0))
                .as(each.name())
                .isNaN());
    }

    @Test
    void defaultsSurviveTheirTextAndNobodyRefusesThem() {
        assertThat(suite().solvers()).allSatisfy(SuiteContract::defaultsAreGood);
    }

    private static <H extends Record> void defaultsAreGood(Solver<?, ?, H> solver) {
        H defaults = solver.defaults();
        assertThat(Settings.of(defaults).over(defaults)).isEqualTo(defaults);
        assertThatCode(() -> solver.inherits(defaults)).doesNotThrowAnyException();
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
    Stream<DynamicTest> theFamilyDescribesEveryProblem() {
        return checks(check -> {
            check.factsAgreeWithVariables();
            check.answersForSettings(suite().solvers().stream()
                    .map(solver -> Settings.of(solver.defaults()))
                    .toList());
        });
    }

    @TestFactory
    Stream<DynamicTest> derivativesAreThoseOfTheValues() {
        return checks(check -> {
            check.pointsOfAnotherLengthAreRefused();
            check.derivativesAgreeWithDifferences();
        });
    }

    @TestFactory
    Stream<DynamicTest> countingChangesNoValue() {
        return checks(FamilyCheck::countedValuesAreThePlainOnes);
    }

    private Stream<DynamicTest> checks(Consumer<FamilyCheck<P>> check) {
        return instances().stream()
                .map(instance -> dynamicTest(
                        instance.name(),
                        () -> check.accept(new FamilyCheck<>(
                                suite().family(), instance.problem().get()))));
    }

    @TestFactory
    Stream<DynamicTest> countingChangesNoIterate() {
        Instance<P> instance = instances().get(0);
        P problem = instance.problem().get();
        return runnable(problem)
                .map(solver -> dynamicTest(solver.name() + " on " + instance.name(), () -> {
                    var counted = bareRun(problem);
                    counted.solve(solver, suite().family().counted(problem, counted));
                    var plain = bareRun(problem);
                    plain.solve(solver, problem);
                    assertThat(counted.values())
                            .as("values of the metrics at all steps")
                            .isEqualTo(plain.values());
                    assertThat(counted.work().keySet())
                            .as("units that Suite.work ranks or the contract's unrankedUnits name")
                            .isSubsetOf(Stream.concat(suite().work().stream(), unrankedUnits().stream())
                                    .toList());
                }));
    }

    @Test
    void everyRankedUnitOfWorkIsChargedBySomeSolver() {
        P problem = instances().get(0).problem().get();
        var charged = new TreeSet<>(OF_THE_HARNESS);
        runnable(problem).forEach(solver -> {
            var run = bareRun(problem);
            run.solve(solver, suite().family().counted(problem, run));
            charged.addAll(run.work().keySet());
        });
        assertThat(charged).containsAll(suite().work());
    }

    private BareRun<P, S> bareRun(P problem) {
        return new BareRun<>(problem, suite().metrics(), budget().steps());
    }

    /** The solvers that accept a problem and need no earlier trial. */
    private Stream<Solver<P, S, ?>> runnable(P problem) {
        return suite().solvers().stream()
                .filter(solver -> solver.declines(problem).isEmpty())
                .filter(solver -> !inherits(solver));
    }

    private static <H extends Record> boolean inherits(Solver<?, ?, H> solver) {
        return solver.inherits(solver.defaults()).isPresent();
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
