package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.Assignment;
import dev.touchstone.datasets.sif.Expression;
import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.Kind;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.numerics.sif.TypePairs.Pair;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Java source of the {@link Kernel} of a type. */
final class KernelSource {
    /** A method has at most 65535 bytes of code, and no construct here takes more bytes than characters. */
    private static final int LONGEST_METHOD = 60_000;

    private final FunctionType type;
    private final TypeConstants constants;
    private final Set<Integer> powers = new TreeSet<>();

    private final List<String> methods;

    KernelSource(FunctionType type) {
        this.type = type;
        this.constants = new TypeConstants(type);
        this.methods = Stream.of(Level.VALUES, Level.GRADIENTS, Level.HESSIANS)
                .map(this::method)
                .toList();
    }

    /** Whether the methods are as small as the class file format has them. */
    boolean isCompilable() {
        return methods.stream().allMatch(method -> method.length() <= LONGEST_METHOD);
    }

    /** The source of a class of this name. */
    String named(String name) {
        Stream<String> raising = powers.stream().map(ExpressionSource::powerMethod);
        return Stream.concat(raising, methods.stream())
                .collect(Collectors.joining("", "final class " + name + " implements Kernel {\n", "}\n"));
    }

    private String method(Level level) {
        String signature =
                switch (level) {
                    case NOTHING -> throw new IllegalArgumentException("there is nothing to write");
                    case VALUES -> "values(Batch batch, double[] x, double[] values)";
                    case GRADIENTS -> "gradients(Batch batch, double[] x, double[] values, double[] gradients)";
                    case HESSIANS -> "hessians(Batch batch, double[] x, double[] values, double[] gradients, double[] hessians)";
                };
        return "public void " + signature + " {\n"
                + "int[] variables = batch.variables();\n"
                + "double[] parameters = batch.parameters();\n"
                + "int size = batch.size();\n"
                + "int f = batch.firstValue();\n"
                + "int g = batch.firstGradient();\n"
                + "int h = batch.firstHessian();\n"
                + "int v = 0;\n"
                + "int p = 0;\n"
                + "for (int e = 0; e < size; e++) {\n"
                + body(level)
                + "v += " + type.variables().size() + ";\n"
                + "p += " + type.parameters().size() + ";\n"
                + "}\n}\n";
    }

    private String body(Level level) {
        var body = new StringBuilder();
        var source = new ExpressionSource(constants, body, powers);
        Set<Integer> needed = needed(level);
        declare(needed, body);
        for (Assignment assignment : type.assignments()) {
            if (needed.contains(assignment.target().place())) {
                assign(assignment, source, body);
            }
        }
        set(body, "values[f + e]", source.number(type.value()));
        if (level.compareTo(Level.GRADIENTS) >= 0) {
            gradient(source, body);
        }
        if (level == Level.HESSIANS) {
            hessian(source, body);
        }
        return body.toString();
    }

    /** Places in memory that must be there for the results of a level. */
    private Set<Integer> needed(Level level) {
        var places = new HashSet<Integer>();
        Expressions.addPlaces(type.value(), places);
        if (level.compareTo(Level.GRADIENTS) >= 0) {
            type.gradient().forEach(e -> Expressions.addPlaces(e, places));
        }
        if (level == Level.HESSIANS) {
            type.hessian().forEach(entry -> Expressions.addPlaces(entry.value(), places));
        }
        for (int k = type.assignments().size() - 1; k >= 0; k--) {
            Assignment assignment = type.assignments().get(k);
            if (places.contains(assignment.target().place())) {
                Expressions.addPlaces(assignment.value(), places);
                assignment
                        .condition()
                        .ifPresent(condition -> places.add(condition.logical().place()));
            }
        }
        int inner = type.variables().size();
        for (int i = 0; i < type.internals().size(); i++) {
            if (places.contains(inner + i)) {
                type.transformation().get(i).forEach(term -> places.add(term.variable()));
            }
        }
        return places;
    }

    /** The variables, the internal ones as sums of them, the parameters, and temporaries that change. */
    private void declare(Set<Integer> needed, StringBuilder body) {
        int n = type.variables().size();
        int internals = type.internals().size();
        int fixed = n + internals + type.parameters().size();
        for (int place : new TreeSet<>(needed)) {
            if (place < n) {
                set(body, "double m" + place, "x[variables[v + " + place + "]]");
            } else if (place < n + internals) {
                set(body, "double m" + place, sum(type.transformation().get(place - n)));
            } else if (place < fixed) {
                set(body, "double m" + place, "parameters[p + " + (place - n - internals) + "]");
            } else if (constants.isReassigned(place)) {
                set(body, "double m" + place, ExpressionSource.literal(constants.initial(place)));
            }
        }
    }

    private static String sum(List<LinearTerm> terms) {
        return sumOf(terms.stream()
                .map(term -> times(term.coefficient(), "m" + term.variable()))
                .toList());
    }

    private void assign(Assignment assignment, ExpressionSource source, StringBuilder body) {
        Expression.Name target = assignment.target();
        String value = source.number(assignment.value());
        if (target.kind() == Kind.INTEGER && assignment.value().kind() != Kind.INTEGER) {
            value = "Fortran.whole(" + value + ")";
        }
        if (assignment.condition().isPresent()) {
            Assignment.Condition condition = assignment.condition().get();
            String logical = source.number(condition.logical());
            body.append("if (%s %s 0.0) ".formatted(logical, condition.when() ? "!=" : "=="));
        }
        boolean declared = constants.isReassigned(target.place());
        set(body, (declared ? "m" : "double m") + target.place(), value);
    }

    private void gradient(ExpressionSource source, StringBuilder body) {
        int n = type.variables().size();
        List<List<String>> terms = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            terms.add(new ArrayList<>());
        }
        for (int i = 0; i < type.inner(); i++) {
            set(body, "double g" + i, source.number(type.gradient().get(i)));
            if (type.internals().isEmpty()) {
                terms.get(i).add("g" + i);
            } else {
                for (LinearTerm term : type.transformation().get(i)) {
                    terms.get(term.variable()).add(times(term.coefficient(), "g" + i));
                }
            }
        }
        for (int i = 0; i < n; i++) {
            set(body, "gradients[g + v + " + i + "]", sumOf(terms.get(i)));
        }
    }

    private void hessian(ExpressionSource source, StringBuilder body) {
        List<Pair> pairs = TypePairs.of(type);
        for (int e = 0; e < type.hessian().size(); e++) {
            SecondDerivative entry = type.hessian().get(e);
            set(body, "double h" + e, source.number(entry.value()));
        }
        for (int k = 0; k < pairs.size(); k++) {
            String sum = sumOf(pairs.get(k).terms().stream()
                    .map(term -> times(term.a(), times("h" + term.entry(), term.b())))
                    .toList());
            set(body, "hessians[h + " + k + "]", sum);
        }
        body.append("h += ").append(pairs.size()).append(";\n");
    }

    private static void set(StringBuilder body, String target, String value) {
        body.append(target).append(" = ").append(value).append(";\n");
    }

    private static String sumOf(List<String> terms) {
        return terms.isEmpty() ? "0.0" : String.join(" + ", terms);
    }

    private static String times(double coefficient, String value) {
        return coefficient == 1 ? value : ExpressionSource.literal(coefficient) + " * " + value;
    }

    private static String times(String value, double coefficient) {
        return coefficient == 1 ? value : value + " * " + ExpressionSource.literal(coefficient);
    }
}
