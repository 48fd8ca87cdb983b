package dev.touchstone.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
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
        name = "eval",
        mixinStandardHelpOptions = true,
        description = "Says what a problem's functions are worth at given points.")
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

    @Option(names = "--json", description = "one JSON object a line")
    private boolean json;

    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        eval(NamedInstance.of(name, data.problems()));
    }

    private <P> void eval(NamedInstance<P> named) {
        List<PointLine> points = points();
        P problem = named.instance().problem().get();
        PrintWriter out = spec.commandLine().getOut();
        for (PointLine point : points) {
            Map<String, Object> values = values(named, problem, point);
            if (json) {
                out.println(JsonLines.of(values));
            } else {
                values.forEach((what, value) -> out.printf("%-32s %s%n", what, JsonLines.text(value)));
                out.println();
            }
        }
    }

    private List<PointLine> points() {
        try {
            return PointLine.read(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the points in " + file, e);
        }
    }

    private <P> Map<String, Object> values(NamedInstance<P> named, P problem, PointLine point) {
        try {
            Map<String, Object> values = named.suite().family().values(problem, point.values());
            if (values.isEmpty()) {
                throw new IllegalArgumentException("a solution of %s is no vector of numbers".formatted(name));
            }
            var line = new LinkedHashMap<String, Object>();
            line.put("point", point.number());
            line.putAll(values);
            if (derivatives) {
                line.putAll(named.suite().family().derivatives(problem, point.values()));
            }
            return line;
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("%s:%d: %s".formatted(file, point.line(), e.getMessage()), e);
        }
    }
}
