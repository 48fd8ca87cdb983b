/** The command line: each command parses, calls one thing, prints, and ends with a code of {@link dev.touchstone.cli.Exit}. */
package dev.touchstone.cli;
