/** The metrics that only this suite has. */
package dev.touchstone.suite.lrschedules.metrics;
