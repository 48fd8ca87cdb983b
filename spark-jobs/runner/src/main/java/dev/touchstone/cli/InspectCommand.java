package dev.touchstone.cli;

import dev.touchstone.api.Instance;
import dev.touchstone.engine.ProblemCache;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        name = "inspect",
        mixinStandardHelpOptions = true,
        description = "Describes problems: sizes, values at the start, the best known value, the source.")
final class InspectCommand implements Runnable {
    @Parameters(
            arity = "1..*",
            paramLabel = "SUITE/INSTANCE",
            description = "names as 'list instances' prints them, or patterns with *")
    private List<String> names;

    @Mixin
    private DataOption data;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        ProblemCache problems = data.problems();
        for (String name : names) {
            List<? extends NamedInstance<?>> matching = NamedInstance.all(name, problems);
            for (NamedInstance<?> each : matching) {
                output.facts(matching.size() == 1 ? facts(each) : factsOrReason(each));
            }
        }
    }

    /** The facts of one instance of many: where it cannot be built, the reason, so that the others are still printed. */
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
