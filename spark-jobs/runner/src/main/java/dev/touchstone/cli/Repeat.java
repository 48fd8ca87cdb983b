package dev.touchstone.cli;

import dev.touchstone.sweep.Repeated;
import dev.touchstone.tables.RunFolder;
import java.io.PrintWriter;
import java.util.LinkedHashMap;

/** {@code run --trial ID --from RUN}: one trial again, and whether it equals what is stored. */
final class Repeat {
    private Repeat() {}

    static int print(PrintWriter out, Repeated repeated, RunFolder run, OutputFormat format) {
        if (format == OutputFormat.JSON) {
            var line = new LinkedHashMap<String, Object>();
            line.put("run", run.id());
            line.put("trial", repeated.trial());
            line.put("outcome", repeated.outcome());
            line.put("stored_outcome", repeated.storedOutcome());
            line.put("equal", repeated.equal());
            line.put("differences", repeated.differences());
            line.put("rows", repeated.rows());
            out.println(JsonLines.of(line));
        } else {
            var table = new TextTable("metric", "step", "value", "stored");
            repeated.rows()
                    .forEach(row -> table.add(
                            row.metric(),
                            Long.toString(row.step()),
                            Double.toString(row.value()),
                            String.valueOf(row.stored())));
            out.print(table);
            out.printf("%noutcome %s, stored %s%n", repeated.outcome(), repeated.storedOutcome());
            out.println(repeated.equal() ? "equals the stored rows" : "differs: " + repeated.differences());
        }
        out.flush();
        return repeated.equal() ? Exit.FINE : Exit.BAD_VERDICT;
    }
}
