/**
 * The toy suite: the smallest suite on which all parts of the harness can be tried. Tests use it in place of suites of
 * their own making.
 *
 * <p>It is not a service, so the command line does not list it: a test constructs it and hands it to {@link
 * dev.touchstone.api.Suites}. Its results are known in closed form: after k steps of {@code halving} with its defaults on
 * {@code line} the iterate is 1024 / 2^k.
 */
package dev.touchstone.suite.harness.toy;
