package dev.touchstone.family.nonlinear.program;

import dev.touchstone.numerics.linear.SparsePattern;
import java.util.OptionalDouble;
import java.util.function.LongConsumer;

/**
 * A nonlinear program: min f(x) subject to l &lt;= x &lt;= u and a &lt;= c(x) &lt;= b, where a = b for an equality. Its
 * Lagrangian is L(x, lambda) = f(x) + lambda'c(x). Programs are immutable and shared between threads.
 */
public interface NonlinearProgram {
    /** Number n of variables. */
    int variables();

    /** Number m of constraints. */
    int constraints();

    /** The point where every solver starts, a new vector of n numbers. */
    double[] start();

    /** The multipliers at the start, a new vector of m numbers. */
    double[] startMultipliers();

    /** l and u. */
    Bounds variableBounds();

    /** a and b. */
    Bounds constraintBounds();

    /** Whether a constraint, counted from 0, is linear. */
    boolean isLinear(int constraint);

    /** The positions of the entries of G, the Jacobian of c, m by n. */
    SparsePattern jacobian();

    /** The positions of the entries of the lower half, with the diagonal, of the Hessian of L, n by n. */
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

    /** Takes the floating-point operations that a solver spends on linear systems; ignores them unless they are counted. */
    default LongConsumer flops() {
        return operations -> {};
    }
}
