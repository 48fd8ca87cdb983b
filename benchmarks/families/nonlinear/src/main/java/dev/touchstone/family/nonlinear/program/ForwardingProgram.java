package dev.touchstone.family.nonlinear.program;

import dev.touchstone.numerics.linear.SparsePattern;

/** A program around another one: what a subclass does not say is the inner one's. */
public abstract class ForwardingProgram implements NonlinearProgram {
    private final NonlinearProgram program;

    protected ForwardingProgram(NonlinearProgram program) {
        this.program = program;
    }

    /** The inner program. */
    public final NonlinearProgram program() {
        return program;
    }

    @Override
    public int variables() {
        return program.variables();
    }

    @Override
    public int constraints() {
        return program.constraints();
    }

    @Override
    public double[] start() {
        return program.start();
    }

    @Override
    public double[] startMultipliers() {
        return program.startMultipliers();
    }

    @Override
    public Bounds variableBounds() {
        return program.variableBounds();
    }

    @Override
    public Bounds constraintBounds() {
        return program.constraintBounds();
    }

    @Override
    public boolean isLinear(int constraint) {
        return program.isLinear(constraint);
    }

    @Override
    public SparsePattern jacobian() {
        return program.jacobian();
    }

    @Override
    public SparsePattern hessian() {
        return program.hessian();
    }
}
