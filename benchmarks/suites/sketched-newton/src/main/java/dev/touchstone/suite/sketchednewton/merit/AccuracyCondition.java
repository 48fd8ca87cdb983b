package dev.touchstone.suite.sketchednewton.merit;

/** The condition on the residual Az - b by which a direction z is accurate enough. */
public enum AccuracyCondition {
    /**
     * ||A|| psi ||Az - b|| &lt;= theta delta ||b||, the paper's condition: psi bounds ||A^-1||, and delta is as small as the
     * merit function needs. Such a z is a descent direction, unless delta is at its least value.
     */
    BOUND,
    /**
     * ||Az - b|| &lt;= theta delta ||b||, the forcing terms of R. S. Dembo, S. C. Eisenstat, T. Steihaug, "Inexact Newton
     * methods", SIAM J. Numer. Anal. 19, 1982. A direction that does not descend is made more accurate until it does, until
     * delta is at its least value, or until the penalties are exhausted.
     */
    RELATIVE
}
