/** The record of a run's circumstances: code, machine, data, settings, and a fixed workload to compare machines by. */
package dev.touchstone.provenance;
