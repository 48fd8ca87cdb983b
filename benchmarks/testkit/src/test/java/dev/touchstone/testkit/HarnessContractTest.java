package dev.touchstone.testkit;

import dev.touchstone.api.Instance;
import dev.touchstone.api.Suite;
import dev.touchstone.suite.harness.HarnessSuite;
import dev.touchstone.suite.harness.Nothing;
import java.util.List;

class HarnessContractTest extends SuiteContract<Nothing, double[]> {
    @Override
    protected Suite<Nothing, double[]> suite() {
        return new HarnessSuite();
    }

    /** All but the one that cannot be built, which is its purpose. */
    @Override
    protected List<Instance<Nothing>> instances() {
        return super.instances().stream()
                .filter(instance -> !instance.name().equals("unbuildable"))
                .toList();
    }
}
