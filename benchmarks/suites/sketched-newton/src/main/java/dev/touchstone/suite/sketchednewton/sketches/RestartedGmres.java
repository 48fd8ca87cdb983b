package dev.touchstone.suite.sketchednewton.sketches;

import dev.touchstone.family.nonlinear.kkt.SymmetricMatrix;
import dev.touchstone.family.nonlinear.program.StopRequest;
import dev.touchstone.numerics.linear.Gmres;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * GMRES(j): one call of at most j steps after another, each from the z of the call before. Az - b is known between two calls, so
 * that the method that uses this decides when it is small enough.
 */
public final class RestartedGmres {
    private final LongConsumer flops;
    private final Gmres gmres;
    private final double[] z;
    private final double[] r;
    private SymmetricMatrix A;
    private double[] b;

    /**
     * A solver of systems of N unknowns.
     *
     * @param size N
     * @param steps j
     * @param flops takes the floating-point operations
     */
    public RestartedGmres(int size, int steps, LongConsumer flops) {
        this.flops = flops;
        this.gmres = new Gmres(size, steps, Gmres.DEFAULT_TOLERANCE);
        this.z = new double[size];
        this.r = new double[size];
    }

    /** Begins A z = b at z = 0. */
    public void begin(SymmetricMatrix A, double[] b) {
        Arrays.fill(z, 0);
        follow(A, b);
    }

    /** Begins A z = b at the z that the system before ended at. */
    public void follow(SymmetricMatrix A, double[] b) {
        this.A = A;
        this.b = b;
        computeResidual();
    }

    /** Makes one call. */
    public void improve() {
        int steps = gmres.improve(A, b, z);
        flops.accept(2L * (steps + 1) * A.entries() + gmres.vectorFlops(steps));
        computeResidual();
        StopRequest.check();
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
