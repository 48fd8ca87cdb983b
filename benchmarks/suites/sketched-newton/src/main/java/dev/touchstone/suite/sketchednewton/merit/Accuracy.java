package dev.touchstone.suite.sketchednewton.merit;

/** What a direction's residual is compared with. */
public enum Accuracy {
    /**
     * ||A|| psi ||Az - b|| &lt;= theta delta ||b||, where psi bounds ||A^-1|| and delta what the merit function needs: a
     * descent direction, but for the least delta.
     */
    BOUND,
    /**
     * ||Az - b|| &lt;= theta delta ||b||, the forcing terms of R. S. Dembo, S. C. Eisenstat, T. Steihaug, "Inexact Newton
     * methods", SIAM J. Numer. Anal. 19, 1982: a direction that does not descend is made more accurate until it does, or
     * delta is the least or the penalties are exhausted.
     */
    RELATIVE
}
