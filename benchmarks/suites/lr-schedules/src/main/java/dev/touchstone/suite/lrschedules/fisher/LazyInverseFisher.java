package dev.touchstone.suite.lrschedules.fisher;

import java.util.function.Supplier;

/** F^-1 that is built when it is first used, so that its gradients are not computed if it never is. */
public final class LazyInverseFisher implements InverseFisher {
    private final Supplier<InverseFisher> builder;
    private InverseFisher built;

    /** An inverse that is not built yet. */
    public LazyInverseFisher(Supplier<InverseFisher> builder) {
        this.builder = builder;
    }

    @Override
    public void times(double[] x, double[] y) {
        built().times(x, y);
    }

    @Override
    public double[] diagonal() {
        return built().diagonal();
    }

    private InverseFisher built() {
        if (built == null) {
            built = builder.get();
        }
        return built;
    }
}
