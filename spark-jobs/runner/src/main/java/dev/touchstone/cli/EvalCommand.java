package dev.touchstone.cli;

import dev.touchstone.api.Family;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Evaluates objective and constraints of a problem at given points.")
final class EvalCommand implements Runnable {
    @Parameters(paramLabel = "SUITE/INSTANCE", description = "a name as 'list instances' prints it")
    private String name;

    @Option(
            names = "--points",
            paramLabel = "FILE",
            required = true,
            description = "CSV without a header: a point a line, its values separated by commas")
    private Path file;

    @Option(
            names = "--derivatives",
            description = "also the gradient, the Jacobian, and the Hessian of the Lagrangian with unit multipliers "
                    + "times the vector of ones")
    private boolean derivatives;

    @Mixin
    private DataOption data;

    @Mixin
    private OutputOptions output;

    @Override
    public void run() {
        eval(NamedInstance.of(name, data.problems()));
    }

    private <P> void eval(NamedInstance<P> named) {
        var points = Point.read(file);
        P problem = named.instance().problem().get();
        for (Point point : points) {
            output.facts(values(named.suite().family(), problem, point));
        }
    }

    private <P> Map<String, Object> values(Family<P> family, P problem, Point point) {
        try {
            Map<String, Object> values = family.values(problem, point.values());
            if (values.isEmpty()) {
                throw new IllegalArgumentException("%s: its solutions are no vectors of numbers".formatted(name));
            }
            var facts = new LinkedHashMap<String, Object>();
            facts.put("point", point.number());
            facts.putAll(values);
            if (derivatives) {
                facts.putAll(family.derivatives(problem, point.values()));
            }
            return facts;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s:%d: %s".formatted(file, point.line(), e.getMessage()), e);
        }
    }
}
