package dev.touchstone.suite.sketchednewton.sketches;

/** The law by which rows of A are chosen. */
public enum RowSampling {
    /** All rows with the same probability, as in the authors' released code. */
    UNIFORM,
    /** Row i with probability ||A_i||^2 / ||A||^2: T. Strohmer, R. Vershynin, J. Fourier Anal. Appl. 15, 2009. */
    ROW_NORM
}
