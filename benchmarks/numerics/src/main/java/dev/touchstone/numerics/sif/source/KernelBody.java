package dev.touchstone.numerics.sif.source;

import dev.touchstone.datasets.sif.FunctionType;
import dev.touchstone.datasets.sif.FunctionType.SecondDerivative;
import dev.touchstone.datasets.sif.LinearTerm;
import dev.touchstone.datasets.sif.expression.Assignment;
import dev.touchstone.datasets.sif.expression.Expression;
import dev.touchstone.datasets.sif.expression.FortranType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The body of a kernel's loop: it reads the variables and parameters of one element and evaluates up to a level. */
final class KernelBody {
    private final FunctionType type;
    private final TypeConstants constants;
    private final StringBuilder body = new StringBuilder();
    private final ExpressionSource source;

    /** @param powers collects the exponents for which the class needs a method of {@link PowerSource} */
    KernelBody(FunctionType type, TypeConstants constants, Set<Integer> powers) {
        this.type = type;
        this.constants = constants;
        this.source = new ExpressionSource(constants, body, powers);
    }

    /** The statements for one element. To be called once. */
    String upTo(EvaluationLevel level) {
        Set<Integer> needed = needed(level);
        new TreeSet<>(needed).forEach(this::declare);
        for (Assignment assignment : type.assignments()) {
            if (needed.contains(assignment.target().place())) {
                assign(assignment);
            }
        }
        set("values[f]", source.number(type.value()));
        if (level.compareTo(EvaluationLevel.GRADIENTS) >= 0) {
            gradient();
        }
        if (level == EvaluationLevel.HESSIANS) {
            hessian();
        }
        return body.toString();
    }

    /** The places in memory that the results depend on. */
    private Set<Integer> needed(EvaluationLevel level) {
        var places = new HashSet<Integer>();
        ExpressionPlaces.addPlaces(type.value(), places);
        if (level.compareTo(EvaluationLevel.GRADIENTS) >= 0) {
            type.gradient().forEach(derivative -> ExpressionPlaces.addPlaces(derivative, places));
        }
        if (level == EvaluationLevel.HESSIANS) {
            type.hessian().forEach(entry -> ExpressionPlaces.addPlaces(entry.value(), places));
        }
        for (int k = type.assignments().size() - 1; k >= 0; k--) {
            Assignment assignment = type.assignments().get(k);
            if (places.contains(assignment.target().place())) {
                ExpressionPlaces.addPlaces(assignment.value(), places);
                assignment.guard().ifPresent(guard -> places.add(guard.logical().place()));
            }
        }
        for (int i = 0; i < type.internals().size(); i++) {
            if (places.contains(type.variables().size() + i)) {
                type.transformation().get(i).forEach(term -> places.add(term.variable()));
            }
        }
        return places;
    }

    /** Declares a variable, an internal variable as a sum of variables, a parameter, or a temporary that changes. */
    private void declare(int place) {
        int internal = place - type.variables().size();
        int parameter = internal - type.internals().size();
        if (internal < 0) {
            set("double m" + place, "x[variables[v + " + place + "]]");
        } else if (parameter < 0) {
            set("double m" + place, sum(terms(type.transformation().get(internal))));
        } else if (parameter < type.parameters().size()) {
            set("double m" + place, "parameters[p + " + parameter + "]");
        } else if (constants.isReassigned(place)) {
            set("double m" + place, ExpressionSource.literal(constants.initial(place)));
        }
    }

    private static List<String> terms(List<LinearTerm> terms) {
        return terms.stream()
                .map(term -> product(term.coefficient(), "m" + term.variable(), 1))
                .toList();
    }

    private void assign(Assignment assignment) {
        Expression.Name target = assignment.target();
        String number = source.number(assignment.value());
        String value = target.type() == FortranType.INTEGER ? "FortranMath.whole(" + number + ")" : number;
        assignment.guard().ifPresent(guard -> {
            String logical = source.truth(guard.logical());
            body.append("if (%s == %s) ".formatted(logical, guard.when()));
        });
        boolean declared = constants.isReassigned(target.place());
        set((declared ? "m" : "double m") + target.place(), value);
    }

    /** Writes W' times the derivatives with respect to the internal variables. */
    private void gradient() {
        for (int i = 0; i < type.inner(); i++) {
            set("double g" + i, source.number(type.gradient().get(i)));
        }
        for (int i = 0; i < type.variables().size(); i++) {
            set("gradients[g++]", type.internals().isEmpty() ? "g" + i : sum(slopes(i)));
        }
    }

    private List<String> slopes(int variable) {
        return IntStream.range(0, type.inner())
                .boxed()
                .flatMap(i -> type.transformation().get(i).stream()
                        .filter(term -> term.variable() == variable)
                        .map(term -> product(term.coefficient(), "g" + i, 1)))
                .toList();
    }

    private void hessian() {
        for (int k = 0; k < type.hessian().size(); k++) {
            SecondDerivative entry = type.hessian().get(k);
            set("double h" + k, source.number(entry.value()));
        }
        for (TypeHessian.Position position : TypeHessian.of(type)) {
            List<String> terms = position.terms().stream()
                    .map(term -> product(term.a(), "h" + term.given(), term.b()))
                    .toList();
            set("hessians[h++]", sum(terms));
        }
    }

    private void set(String target, String value) {
        body.append(target).append(" = ").append(value).append(";\n");
    }

    private static String sum(List<String> terms) {
        return terms.isEmpty() ? "0.0" : String.join(" + ", terms);
    }

    private static String product(double a, String value, double b) {
        String left = a == 1 ? value : ExpressionSource.literal(a) + " * " + value;
        return b == 1 ? left : left + " * " + ExpressionSource.literal(b);
    }
}
