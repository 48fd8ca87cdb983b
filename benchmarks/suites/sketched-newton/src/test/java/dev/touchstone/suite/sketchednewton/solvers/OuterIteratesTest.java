package dev.touchstone.suite.sketchednewton.solvers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.touchstone.api.Diverged;
import dev.touchstone.api.Philox;
import dev.touchstone.api.Run;
import dev.touchstone.family.nonlinear.kkt.KktPoint;
import dev.touchstone.family.nonlinear.problems.HockSchittkowski;
import dev.touchstone.family.nonlinear.program.CountedProgram;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import dev.touchstone.family.nonlinear.program.PrimalDualPoint;
import dev.touchstone.suite.sketchednewton.merit.ArmijoSearch;
import dev.touchstone.suite.sketchednewton.merit.L1Penalty;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** HS6 from (-1.2, 1): grad f = (-4.4, 0), c = -4.4, and f + ||c||_1 falls along (2.2, 0). */
class OuterIteratesTest {
    private final Map<String, Long> work = new TreeMap<>();
    private final List<PrimalDualPoint> shown = new ArrayList<>();

    private OuterIterates iterates(NonlinearProgram plain, MethodVersion version, double tolerance, int steps) {
        var counted = new CountedProgram(plain, (unit, amount) -> work.merge(unit, amount, Long::sum));
        Run<PrimalDualPoint> run = new Run<>() {
            @Override
            public boolean proceed(PrimalDualPoint iterate) {
                shown.add(iterate);
                return shown.size() <= steps;
            }

            @Override
            public Philox random(String stream) {
                return Philox.of(stream);
            }
        };
        return new OuterIterates(counted, counted.evaluation(), new OuterSettings(version, tolerance), run);
    }

    private OuterIterates hs6(MethodVersion version, double tolerance, int steps) {
        return iterates(new HockSchittkowski.Hs6(), version, tolerance, steps);
    }

    private static void step(OuterIterates iterates) {
        iterates.search(new ArmijoSearch(1e-4), new double[] {2.2, 0, 0}, -1, new L1Penalty(1));
    }

    @Test
    void theStartIsEvaluatedAndShownFirst() {
        OuterIterates iterates = hs6(MethodVersion.AS_RELEASED, 1e-4, 1);
        assertThat(work).containsEntry("evaluations", 2L).containsEntry("derivatives", 2L);
        assertThat(iterates.proceed()).isTrue();
        assertThat(shown.get(0).x()).containsExactly(-1.2, 1);
        assertThat(iterates.proceed()).as("the run allows one step").isFalse();
    }

    /** ||(grad_x L; c)|| = 4.4 sqrt(2) at the start. */
    @Test
    void aSolvedProgramIsNotShown() {
        assertThat(hs6(MethodVersion.AS_RELEASED, 6.3, 9).proceed()).isFalse();
        assertThat(shown).isEmpty();
        assertThat(hs6(MethodVersion.AS_RELEASED, 6.2, 9).proceed()).isTrue();
    }

    @Test
    void aSearchMovesToItsPointAndKeepsTheOldOneForTheNext() {
        OuterIterates iterates = hs6(MethodVersion.AS_WRITTEN, 1e-4, 9);
        KktPoint start = iterates.at();
        step(iterates);
        assertThat(iterates.at()).isNotSameAs(start);
        assertThat(iterates.at().iterate().x()).containsExactly(new double[] {1, 1}, within(1e-15));
        assertThat(iterates.at().iterate().stepSize()).isEqualTo(1);
        assertThat(iterates.end()).isSameAs(iterates.at().iterate());
        step(iterates);
        assertThat(iterates.at()).as("two points take turns").isSameAs(start);
    }

    /** The search has evaluated f and c. */
    @Test
    void asReleasedAnAcceptedIterateIsEvaluatedOnceMore() {
        OuterIterates released = hs6(MethodVersion.AS_RELEASED, 1e-4, 9);
        step(released);
        work.clear();
        released.complete();
        assertThat(work).containsEntry("evaluations", 2L).containsEntry("derivatives", 2L);
        work.clear();
        released.evaluateAgain();
        assertThat(work).containsEntry("evaluations", 2L).containsEntry("derivatives", 2L);
    }

    @Test
    void asWrittenAnAcceptedIterateIsNotEvaluatedAgain() {
        OuterIterates written = hs6(MethodVersion.AS_WRITTEN, 1e-4, 9);
        step(written);
        work.clear();
        written.complete();
        assertThat(work).doesNotContainKey("evaluations").containsEntry("derivatives", 2L);
        written.evaluateAgain();
        assertThat(work).doesNotContainKey("evaluations").containsEntry("derivatives", 2L);
        assertThat(written.at().lagrangianGradient())
                .as("grad f at (1, 1)")
                .containsExactly(new double[] {0, 0}, within(1e-15));
    }

    @Test
    void anIterateThatIsNoNumberEndsTheRun() {
        var program = new WeightedNormProgram(new double[][] {{1, 1}}, Double.NaN);
        OuterIterates iterates = iterates(program, MethodVersion.AS_WRITTEN, 1e-4, 9);
        assertThatThrownBy(iterates::proceed).isInstanceOf(Diverged.class).hasMessageStartingWith("not finite");
    }

    @Test
    void theVersionsDifferInFourPoints() {
        MethodVersion released = MethodVersion.AS_RELEASED;
        MethodVersion written = MethodVersion.AS_WRITTEN;
        assertThat(released.firstResidual()).isEqualTo(1);
        assertThat(written.firstResidual()).isEqualTo(-1);
        assertThat(released.curvature()).isNotEqualTo(written.curvature());
        assertThat(released.evaluatesTwice()).isTrue();
        assertThat(written.evaluatesTwice()).isFalse();
        assertThat(released.testsAllConstraints()).isFalse();
        assertThat(written.testsAllConstraints()).isTrue();
    }
}
