package dev.touchstone.family.nonlinear.program;

import dev.touchstone.numerics.linear.SparsePattern;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;

/**
 * min f(x) subject to l &lt;= x &lt;= u and a &lt;= c(x) &lt;= b, where a = b for an equality. The Lagrangian is
 * L(x, lambda) = f(x) + lambda'c(x). Immutable; shared between threads.
 */
public interface NonlinearProgram {
    /** Number n of variables. */
    int variables();

    /** Number m of constraints. */
    int constraints();

    /** A new vector of n: where every solver starts. */
    double[] start();

    /** A new vector of m: the multipliers at the start. */
    double[] startMultipliers();

    /** l and u. */
    Bounds variableBounds();

    /** a and b. */
    Bounds constraintBounds();

    /** Whether a constraint, counted from 0, is linear. */
    boolean isLinear(int constraint);

    /** Where the Jacobian G of c, m by n, has entries. */
    SparsePattern jacobian();

    /** Where the lower half of the Hessian of L, n by n, has entries. */
    SparsePattern hessian();

    /** Values and derivatives, for one thread. */
    Evaluation evaluation();

    /** Whether all constraints are equalities and no variable is bounded: min f(x) subject to c(x) = a. */
    default boolean isEqualityConstrained() {
        return variableBounds().areInfinite() && constraintBounds().areEqual();
    }

    /** The best known minimum of f under the constraints; empty where none is on record. */
    default OptionalDouble knownMinimum() {
        return OptionalDouble.empty();
    }

    /** Charged with the floating-point operations of linear solves; a count of the harness, where it counts. */
    default LongConsumer flops() {
        return operations -> {};
    }
}
