/** The report of runs: what its tables and figures show, their JSON, and the page, as one HTML file. */
package dev.touchstone.report;
