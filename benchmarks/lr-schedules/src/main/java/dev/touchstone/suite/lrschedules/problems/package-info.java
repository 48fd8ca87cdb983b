/** What is trained: softmax regression on real data, and convex problems with known constants. */
package dev.touchstone.suite.lrschedules.problems;
