package dev.touchstone.api;

import java.util.List;

/** A suite that has a name, and solvers of some names. */
class NamedSuite implements Suite<String, String> {
    private final String name;
    private final List<String> solvers;

    NamedSuite(String name, String... solvers) {
        this.name = name;
        this.solvers = List.of(solvers);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public String version() {
        return "1";
    }

    @Override
    public String source() {
        return "this test";
    }

    @Override
    public Family<String> family() {
        return Family.plain();
    }

    @Override
    public List<Instance<String>> instances(Data data) {
        return List.of();
    }

    @Override
    public List<Solver<String, String, ?>> solvers() {
        return solvers.stream().<Solver<String, String, ?>>map(NamedSolver::new).toList();
    }

    @Override
    public List<Metric<String, String>> metrics() {
        return List.of(new Metric<>("length", "1", Metric.Goal.MINIMISE, (problem, text) -> text.length()));
    }

    @Override
    public List<Claim> claims() {
        return List.of();
    }

    private record NamedSolver(String name) implements Solver<String, String, NamedSolver.None> {
        record None() {}

        @Override
        public String source() {
            return "this test";
        }

        @Override
        public None defaults() {
            return new None();
        }

        @Override
        public String solve(String problem, None settings, Run<String> run) {
            return problem;
        }
    }
}
