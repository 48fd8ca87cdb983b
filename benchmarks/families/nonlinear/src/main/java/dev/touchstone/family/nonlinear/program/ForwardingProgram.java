package dev.touchstone.family.nonlinear.program;

import dev.touchstone.numerics.linear.SparsePattern;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;

/** A program around another one: every method that a subclass does not override answers for the inner program. */
public abstract class ForwardingProgram implements NonlinearProgram {
    private final NonlinearProgram program;

    /** A program around this one. */
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

    @Override
    public OptionalDouble knownMinimum() {
        return program.knownMinimum();
    }

    @Override
    public LongConsumer flops() {
        return program.flops();
    }
}
