package dev.touchstone.cli;

import static picocli.CommandLine.Spec.Target.MIXEE;

import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --json}, and where a command prints. */
final class OutputOptions {
    @Option(names = "--json", description = "print JSON for scripts, one object a line")
    private boolean json;

    @Spec(MIXEE)
    private CommandSpec command;

    /** Whether the output is for scripts. */
    boolean isJson() {
        return json;
    }

    /** Standard output. */
    PrintWriter out() {
        return command.commandLine().getOut();
    }

    /** Standard error, which no trial can close or replace. */
    PrintWriter err() {
        return command.commandLine().getErr();
    }

    /** Prints an object as a line of JSON. */
    void line(Map<String, ?> object) {
        out().println(JsonLines.of(object));
        out().flush();
    }

    /** Prints a record as a line of JSON, its components in snake case. */
    void line(Record record) {
        out().println(JsonLines.of(record));
        out().flush();
    }

    /** Prints facts: a line of JSON, or for people a line each and a blank line. */
    void facts(Map<String, ?> facts) {
        if (json) {
            line(facts);
            return;
        }
        facts.forEach((fact, value) -> out().printf("%-32s %s%n", fact, JsonLines.text(value)));
        out().println();
        out().flush();
    }
}
