package dev.touchstone.cli;

import dev.touchstone.api.Instance;
import dev.touchstone.engine.ProblemCache;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Says what a problem is: sizes, values at its start, the best known value, its source.")
final class InspectCommand implements Runnable {
    @Parameters(
            arity = "1..*",
            paramLabel = "SUITE/INSTANCE",
            description = "names as 'list instances' prints them, or patterns with *")
    private List<String> names;

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        PrintWriter out = spec.commandLine().getOut();
        ProblemCache problems = data.problems();
        for (String name : names) {
            List<? extends NamedInstance<?>> matching = NamedInstance.all(name, problems);
            for (NamedInstance<?> each : matching) {
                print(out, matching.size() == 1 ? facts(each) : factsOrReason(each));
            }
        }
    }

    private void print(PrintWriter out, Map<String, Object> facts) {
        if (json) {
            out.println(JsonLines.of(facts));
        } else {
            facts.forEach((fact, value) -> out.printf("%-32s %s%n", fact, value));
            out.println();
        }
        out.flush();
    }

    /** One of many: that it cannot be built is no reason to keep the others back. */
    private static Map<String, Object> factsOrReason(NamedInstance<?> named) {
        try {
            return facts(named);
        } catch (RuntimeException e) {
            Throwable reason = e instanceof UncheckedIOException ? e.getCause() : e;
            var facts = new LinkedHashMap<String, Object>();
            facts.put("suite", named.suite().name());
            facts.put("instance", named.instance().name());
            facts.put("refused", String.valueOf(reason.getMessage()));
            return facts;
        }
    }

    private static <P> Map<String, Object> facts(NamedInstance<P> named) {
        Instance<P> instance = named.instance();
        var facts = new LinkedHashMap<String, Object>();
        facts.put("suite", named.suite().name());
        facts.put("instance", instance.name());
        facts.put("source", instance.source());
        facts.putAll(named.suite().family().facts(instance.problem().get()));
        instance.best().ifPresent(best -> facts.put("best", Map.of("value", best.value(), "source", best.source())));
        facts.put("digest", instance.digest().get());
        return facts;
    }
}
