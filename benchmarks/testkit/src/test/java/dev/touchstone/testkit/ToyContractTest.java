package dev.touchstone.testkit;

import dev.touchstone.api.Suite;
import dev.touchstone.suite.harness.toy.Bowl;
import dev.touchstone.suite.harness.toy.ToySuite;

class ToyContractTest extends SuiteContract<Bowl, double[]> {
    @Override
    protected Suite<Bowl, double[]> suite() {
        return new ToySuite();
    }
}
