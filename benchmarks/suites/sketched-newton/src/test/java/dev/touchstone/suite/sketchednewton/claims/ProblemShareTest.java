package dev.touchstone.suite.sketchednewton.claims;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProblemShareTest {
    private static final String ON = "instance";

    private final PublishedEvidence evidence = new PublishedEvidence();

    private double on(ProblemShare.Condition condition) {
        return condition.on(ON, evidence, 0);
    }

    @Test
    void countsMustBeOneOfThose() {
        ProblemShare.Condition condition = ProblemShare.counts("steps", "arm", Set.of(3L, 5L));
        assertThat(on(condition)).as("not run").isNaN();
        evidence.put(ON, "arm", "steps", 5);
        assertThat(on(condition)).isEqualTo(1);
        evidence.put(ON, "arm", "steps", 4);
        assertThat(on(condition)).isZero();
        evidence.put(ON, "arm", "steps", Double.POSITIVE_INFINITY);
        assertThat(on(condition)).as("a failed trial has no count").isZero();
    }

    @Test
    void aRunConvergesAtTheTolerance() {
        evidence.put(ON, "arm", "kkt-residual", 1e-4);
        assertThat(on(ProblemShare.converged("arm"))).isEqualTo(1);
        assertThat(on(ProblemShare.failed("arm"))).isZero();
        evidence.put(ON, "arm", "kkt-residual", 1.01e-4);
        assertThat(on(ProblemShare.converged("arm"))).isZero();
        evidence.put(ON, "arm", "kkt-residual", Double.POSITIVE_INFINITY);
        assertThat(on(ProblemShare.converged("arm"))).isZero();
        assertThat(on(ProblemShare.failed("arm"))).isEqualTo(1);
        assertThat(on(ProblemShare.failed("other"))).isNaN();
    }

    @Test
    void aStepIsFullOrNot() {
        evidence.put(ON, "arm", "step-size", 1);
        assertThat(on(ProblemShare.unitStep("arm"))).isEqualTo(1);
        evidence.put(ON, "arm", "step-size", 0.5);
        assertThat(on(ProblemShare.unitStep("arm"))).isZero();
        assertThat(on(ProblemShare.unitStep("other"))).isNaN();
    }

    @Test
    void aCountIsWithinAFactorOfTheLeastOfAll() {
        ProblemShare.Condition condition = ProblemShare.within(2, "evaluations", "a", List.of("a", "b", "c"));
        evidence.put(ON, "a", "evaluations", 20).put(ON, "b", "evaluations", 10);
        assertThat(on(condition)).as("c was not run").isNaN();
        evidence.put(ON, "c", "evaluations", Double.POSITIVE_INFINITY);
        assertThat(on(condition)).as("at most twice 10").isEqualTo(1);
        evidence.put(ON, "a", "evaluations", 21);
        assertThat(on(condition)).isZero();
        evidence.put(ON, "b", "evaluations", Double.POSITIVE_INFINITY);
        assertThat(on(condition)).as("a is the least").isEqualTo(1);
        evidence.put(ON, "a", "evaluations", Double.POSITIVE_INFINITY);
        assertThat(on(condition)).as("all failed").isZero();
    }

    @Test
    void theShareIsThatOfTheProblemsAndOpenWhereOneIsMissing() {
        List<PublishedRun> problems = PublishedRun.convergent().subList(0, 4);
        evidence.put(problems.get(2).instance(), "gv", "kkt-residual", 1);
        assertThat(ProblemShare.of(problems, ProblemShare.converged("gv")).of(evidence, 0))
                .isCloseTo(0.75, within(1e-15));
        evidence.put(problems.get(2).instance(), "gv", "kkt-residual", Double.NaN);
        assertThat(ProblemShare.of(problems, ProblemShare.converged("gv")).of(evidence, 0))
                .isNaN();
    }
}
