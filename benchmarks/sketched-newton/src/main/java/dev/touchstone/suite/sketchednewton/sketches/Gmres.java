package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.suite.sketchednewton.kkt.SymmetricMatrix;

/** GMRES, restarted after {@value #RESTART} steps. */
final class Gmres extends Refined {
    private static final int RESTART = 100;

    private final GmresCycle cycle;

    Gmres(SketchPlan plan) {
        super(plan);
        this.cycle = new GmresCycle(plan.size(), RESTART);
    }

    @Override
    int solve(SymmetricMatrix A, double[] r, double tolerance, int steps, double[] d) {
        int taken = cycle.minimise(A, r, tolerance, steps, d);
        charge(GmresCycle.flops(A, taken));
        Interruption.check();
        return taken;
    }
}
