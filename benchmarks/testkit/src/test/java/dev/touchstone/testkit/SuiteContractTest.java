package dev.touchstone.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Data;
import dev.touchstone.api.Instance;
import dev.touchstone.api.Metric;
import dev.touchstone.api.Run;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Solver;
import dev.touchstone.api.Suite;
import dev.touchstone.api.Work;
import dev.touchstone.suite.harness.toy.Bowl;
import dev.touchstone.suite.harness.toy.ToySuite;
import dev.touchstone.testkit.AlteredSuite.AlteredFamily;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;

/** The contract turns red for suites that are wrong in one way each. */
class SuiteContractTest {
    private static SuiteContract<Bowl, double[]> of(Suite<Bowl, double[]> suite) {
        return new SuiteContract<>() {
            @Override
            protected Suite<Bowl, double[]> suite() {
                return suite;
            }
        };
    }

    private static void run(Stream<DynamicTest> tests) throws Throwable {
        for (DynamicTest test : tests.toList()) {
            test.getExecutable().execute();
        }
    }

    private static void refused(Stream<DynamicTest> tests, String message) {
        assertThatThrownBy(() -> run(tests)).isInstanceOf(AssertionError.class).hasMessageContaining(message);
    }

    @Test
    void aMetricThatIsCalledLikeWorkIsRefused() {
        for (String name : List.of("gradients", "seconds", "variables")) {
            var suite = new AlteredSuite() {
                @Override
                public List<Metric<Bowl, double[]>> metrics() {
                    return List.of(new Metric<>(name, "1", Metric.Goal.MINIMISE, (problem, x) -> x[0]));
                }
            };
            assertThatThrownBy(() -> of(suite).metricsAndWorkHaveDifferentNames())
                    .isInstanceOf(AssertionError.class)
                    .hasMessageContaining(name);
        }
    }

    @Test
    void factsThatTellAnotherNumberOfVariablesAreRefused() {
        var family = new AlteredFamily() {
            @Override
            public long variables(Bowl problem) {
                return problem.n() + 1L;
            }
        };
        refused(of(AlteredSuite.of(family)).theFamilyDescribesEveryProblem(), "variables in the facts");
    }

    @Test
    void aPeriodOfNoStepsIsRefused() {
        var family = new AlteredFamily() {
            @Override
            public long period(Bowl problem, Settings settings) {
                return 0;
            }
        };
        refused(of(AlteredSuite.of(family)).theFamilyDescribesEveryProblem(), "period");
    }

    @Test
    void anEstimateThatIsNoTimeIsRefused() {
        var family = new AlteredFamily() {
            @Override
            public double estimatedSeconds(Bowl problem, Settings settings) {
                return Double.POSITIVE_INFINITY;
            }
        };
        refused(of(AlteredSuite.of(family)).theFamilyDescribesEveryProblem(), "estimate");
    }

    @Test
    void aGradientThatIsOfAnotherFunctionIsRefused() {
        var family = new AlteredFamily() {
            @Override
            public Map<String, Object> derivatives(Bowl problem, double[] point) {
                double[] half = point.clone(); // the gradient is 2 i x_i
                return Map.of("gradient", half);
            }
        };
        refused(of(AlteredSuite.of(family)).derivativesAreThoseOfTheValues(), "gradient along a direction");
    }

    @Test
    void aJacobianWithItsRowsInAnotherOrderIsRefused() throws Throwable {
        run(of(AlteredSuite.of(constrained(0, 1))).derivativesAreThoseOfTheValues());
        refused(of(AlteredSuite.of(constrained(1, 0))).derivativesAreThoseOfTheValues(), "row 0 of the Jacobian");
    }

    /** Bowls with the constraints x_1 and 3 x_1, and the rows of their Jacobian in some order. */
    private static AlteredFamily constrained(int first, int second) {
        double[] slopes = {1, 3};
        return new AlteredFamily() {
            @Override
            public Map<String, Object> values(Bowl problem, double[] point) {
                Object objective = super.values(problem, point).get("objective");
                return Map.of("objective", objective, "constraints", new double[] {point[0], 3 * point[0]});
            }

            @Override
            public Map<String, Object> derivatives(Bowl problem, double[] point) {
                double[][] jacobian = new double[2][problem.n()];
                jacobian[0][0] = slopes[first];
                jacobian[1][0] = slopes[second];
                return Map.of("jacobian", jacobian);
            }
        };
    }

    @Test
    void aPointOfAnotherLengthMustBeRefused() {
        var family = new AlteredFamily() {
            @Override
            public Map<String, Object> values(Bowl problem, double[] point) {
                return Map.of("objective", 1.0);
            }
        };
        refused(of(AlteredSuite.of(family)).derivativesAreThoseOfTheValues(), "code to raise a throwable");
    }

    /** A counted problem with one variable more. */
    private static Bowl larger(Bowl problem, Work work) {
        return new Bowl(problem.n() + 1, work);
    }

    @Test
    void countingThatChangesAValueIsRefused() {
        var family = new AlteredFamily() {
            @Override
            public Bowl counted(Bowl problem, Work work) {
                return larger(problem, work);
            }

            @Override
            public Map<String, Object> values(Bowl problem, double[] point) {
                return Map.of("objective", (double) problem.n());
            }
        };
        refused(of(AlteredSuite.of(family)).countingChangesNoValue(), "objective=2.0");
    }

    @Test
    void countingThatChangesAnIterateIsRefused() {
        var family = new AlteredFamily() {
            @Override
            public Bowl counted(Bowl problem, Work work) {
                return larger(problem, work);
            }
        };
        refused(of(AlteredSuite.of(family)).countingChangesNoIterate(), "values of the metrics at all steps");
    }

    @Test
    void aUnitOfWorkThatNobodyNamesIsRefused() throws Throwable {
        var suite = new AlteredSuite() {
            @Override
            public List<String> work() {
                return List.of("steps", "gradients");
            }
        };
        refused(of(suite).countingChangesNoIterate(), "values");
        run(
                new ToyContractTest() {
                    @Override
                    protected Suite<Bowl, double[]> suite() {
                        return suite;
                    }

                    @Override
                    protected Set<String> unrankedUnits() {
                        return Set.of("values");
                    }
                }.countingChangesNoIterate());
    }

    @Test
    void aRankedUnitThatNoSolverChargesIsRefused() {
        var suite = new AlteredSuite() {
            @Override
            public List<String> work() {
                return List.of("steps", "values", "gradients", "hessians");
            }
        };
        assertThatThrownBy(() -> of(suite).everyRankedUnitOfWorkIsChargedBySomeSolver())
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("hessians");
    }

    @Test
    void aSolverThatRemembersIsRefused() {
        var solves = new AtomicInteger();
        ToySuite suite = new ToySuite().withSolvers(List.of(new Returning(x -> solves.incrementAndGet())));
        refused(of(suite).everySolverEndsOnEveryInstanceTheSameWayTwice(), "the second time");
    }

    @Test
    void aSolverThatFailsIsRefused() {
        ToySuite suite = new ToySuite().withSolvers(List.of(new Returning(x -> Double.NaN)));
        refused(of(suite).everySolverEndsOnEveryInstanceTheSameWayTwice(), "value is NaN");
    }

    @Test
    void aValueThatIsBetterThanTheBestKnownOneIsRefused() {
        var suite = new AlteredSuite() {
            @Override
            public List<Instance<Bowl>> instances(Data data) {
                return List.of(
                        Instance.<Bowl>of("line", "this test", () -> Bowl.of(1)).best(5, "a misprint"));
            }
        };
        refused(of(suite).everySolverEndsOnEveryInstanceTheSameWayTwice(), "against the best known value 5.0");
    }

    @Test
    void digestsThatChangeAreRefused() {
        var asked = new AtomicInteger();
        var suite = new AlteredSuite() {
            @Override
            public List<Instance<Bowl>> instances(Data data) {
                return List.of(new Instance<>(
                        "line",
                        "this test",
                        () -> "%016x".formatted(asked.incrementAndGet()),
                        () -> Bowl.of(1),
                        Optional.empty()));
            }
        };
        assertThatThrownBy(() -> of(suite).digestsAreStable()).isInstanceOf(AssertionError.class);
        assertThatCode(() -> of(new ToySuite()).digestsAreStable()).doesNotThrowAnyException();
    }

    /** Returns a function of its start at once. */
    private record Returning(DoubleUnaryOperator solution) implements Solver<Bowl, double[], Returning.None> {
        record None() {}

        @Override
        public String name() {
            return "returning";
        }

        @Override
        public String source() {
            return "this test";
        }

        @Override
        public None defaults() {
            return new None();
        }

        @Override
        public double[] solve(Bowl problem, None settings, Run<double[]> run) {
            double[] x = new double[problem.n()];
            x[0] = solution.applyAsDouble(1);
            return x;
        }
    }
}
