/** The cost of trials: recorded by runs, estimated for plans and for the order of trials. */
package dev.touchstone.cost;
