package dev.touchstone.cli;

import dev.touchstone.sweep.Repeated;
import dev.touchstone.tables.RunFolder;
import java.util.LinkedHashMap;

/** {@code run --trial ID --from RUN}: prints a trial that was run again, and whether it equals the stored one. */
final class RepeatedTrial {
    private RepeatedTrial() {}

    static int print(Repeated repeated, RunFolder run, OutputOptions output) {
        if (output.isJson()) {
            var line = new LinkedHashMap<String, Object>();
            line.put("run", run.id());
            line.put("trial", repeated.trial());
            line.put("outcome", repeated.outcome());
            line.put("stored_outcome", repeated.storedOutcome());
            line.put("equal", repeated.equal());
            line.put("differences", repeated.differences());
            line.put("rows", repeated.rows());
            output.line(line);
        } else {
            var table = new TextTable("metric", "step", "value", "stored");
            repeated.rows()
                    .forEach(row -> table.add(
                            row.metric(),
                            Long.toString(row.step()),
                            Double.toString(row.value()),
                            row.stored() == null ? "–" : row.stored().toString()));
            output.out().print(table);
            output.out().printf("%noutcome %s, stored %s%n", repeated.outcome(), repeated.storedOutcome());
            output.out().println(repeated.equal() ? "equals the stored rows" : "differs: " + repeated.differences());
            output.out().flush();
        }
        return repeated.equal() ? Exit.FINE : Exit.BAD_VERDICT;
    }
}
