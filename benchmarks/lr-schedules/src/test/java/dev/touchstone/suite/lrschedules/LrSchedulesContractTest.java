package dev.touchstone.suite.lrschedules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Suite;
import dev.touchstone.api.Suites;
import dev.touchstone.suite.lrschedules.problems.Objective;
import dev.touchstone.suite.lrschedules.solvers.Iterate;
import dev.touchstone.testkit.SuiteContract;
import org.junit.jupiter.api.Test;

class LrSchedulesContractTest extends SuiteContract<Objective, Iterate> {
    @Override
    protected Suite<Objective, Iterate> suite() {
        return new LrSchedulesSuite();
    }

    @Test
    void theSuiteIsFoundByItsName() {
        assertThat(Suites.on(getClass().getClassLoader()).named("lr-schedules")).isInstanceOf(LrSchedulesSuite.class);
    }
}
