/**
 * The parts of a primal-dual interior point method: the barrier problem over z = (x; s) with s = c(x) for the inequalities,
 * its sparse KKT system, and the filter that steps must pass. v and w are the multipliers of z &gt;= l and z &lt;= u.
 */
package dev.touchstone.family.nonlinear.interior;
