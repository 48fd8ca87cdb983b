package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.suite.sketchednewton.kkt.SymmetricMatrix;
import dev.touchstone.suite.sketchednewton.kkt.Vectors;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * GMRES(j), one cycle of j steps after another, each from where the last one ended, and Az - b in between: a method that
 * uses it says itself when that is small enough.
 */
public final class RestartedGmres {
    /** A cycle ends early where it has reduced the residual by so much: sqrt(2^-52), as IterativeSolvers.jl does. */
    private static final double RELATIVE_TOLERANCE = 0x1p-26;

    private final int steps;
    private final LongConsumer flops;
    private final GmresCycle cycle;
    private final double[] z;
    private final double[] r;
    private final double[] d;
    private SymmetricMatrix A;
    private double[] b;

    /**
     * For systems of N unknowns.
     *
     * @param size N
     * @param steps j
     * @param flops charged with operations
     */
    public RestartedGmres(int size, int steps, LongConsumer flops) {
        this.steps = steps;
        this.flops = flops;
        this.cycle = new GmresCycle(size, steps);
        this.z = new double[size];
        this.r = new double[size];
        this.d = new double[size];
    }

    /** Begins A z = b at z = 0. */
    public void begin(SymmetricMatrix A, double[] b) {
        Arrays.fill(z, 0);
        follow(A, b);
    }

    /** Begins A z = b at the z of the system before. */
    public void follow(SymmetricMatrix A, double[] b) {
        this.A = A;
        this.b = b;
        computeResidual();
    }

    /** One cycle. */
    public void improve() {
        double norm = Vectors.norm(r);
        if (norm == 0) {
            return;
        }
        int taken = cycle.minimise(A, r, RELATIVE_TOLERANCE * norm, steps, d);
        flops.accept(GmresCycle.flops(A, taken));
        Vectors.add(-1, d, z);
        computeResidual();
        Interruption.check();
    }

    private void computeResidual() {
        A.residual(z, b, r);
        flops.accept(2 * A.entries());
    }

    /** z, of N numbers; not a copy. */
    public double[] z() {
        return z;
    }

    /** Az - b; not a copy. */
    public double[] residual() {
        return r;
    }
}
