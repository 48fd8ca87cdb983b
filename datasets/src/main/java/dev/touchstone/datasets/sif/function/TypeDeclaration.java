package dev.touchstone.datasets.sif.function;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** An element or group type as the sections ELEMENT TYPE and GROUP TYPE declare it. Names are kept in upper case. */
public final class TypeDeclaration {
    private final String name;
    private final List<String> variables = new ArrayList<>();
    private final List<String> internals = new ArrayList<>();
    private final List<String> parameters = new ArrayList<>();

    TypeDeclaration(String name) {
        this.name = name;
    }

    /** The name of the type. */
    public String name() {
        return name;
    }

    /** Number of variables and parameters. */
    public int size() {
        return variables.size() + parameters.size();
    }

    /** Names of the elemental variables, or of the one variable of a group type. */
    public List<String> variables() {
        return Collections.unmodifiableList(variables);
    }

    /** Names of the parameters. */
    public List<String> parameters() {
        return Collections.unmodifiableList(parameters);
    }

    List<String> internals() {
        return Collections.unmodifiableList(internals);
    }

    /** Names of the variables of the derivatives: the internal ones where there are any, else the elemental ones. */
    List<String> inner() {
        return internals.isEmpty() ? variables() : internals();
    }

    /**
     * Adds a variable; an empty name adds nothing.
     *
     * @throws SifFault if the type has the name already
     */
    public void addVariable(Card card, String variable) {
        declare(card, variables, parameters, variable);
    }

    /**
     * Adds an internal variable, which may have the name of a variable and then hides it; an empty name adds nothing.
     *
     * @throws SifFault if the type has an internal variable or a parameter of this name already
     */
    public void addInternal(Card card, String internal) {
        declare(card, internals, parameters, internal);
    }

    /**
     * Adds a parameter; an empty name adds nothing.
     *
     * @throws SifFault if the type has the name already
     */
    public void addParameter(Card card, String parameter) {
        declare(card, parameters, variables, parameter);
    }

    private void declare(Card card, List<String> names, List<String> others, String more) {
        String key = more.toUpperCase(Locale.ROOT);
        if (names.contains(key) || others.contains(key)) {
            throw card.fault("type %s has two names \"%s\"".formatted(name, more), "names within a type differ");
        }
        if (!key.isEmpty()) {
            names.add(key);
        }
    }

    /**
     * The place of a variable among the variables.
     *
     * @throws SifFault if the type has no such variable
     */
    public int placeOfVariable(Card card, String variable) {
        return place(card, variables, variable, "variable");
    }

    /**
     * The place of a parameter among the parameters.
     *
     * @throws SifFault if the type has no such parameter
     */
    public int placeOfParameter(Card card, String parameter) {
        return place(card, parameters, parameter, "parameter");
    }

    int placeOfInternal(Card card, String internal) {
        return place(card, internals, internal, "internal variable");
    }

    /** The place among the inner variables. A group type has one, which need not be named. */
    int placeOfInner(Card card, String variable) {
        boolean only = variable.isEmpty() && inner().size() == 1;
        return only ? 0 : place(card, inner(), variable, "variable");
    }

    private int place(Card card, List<String> names, String wanted, String what) {
        int place = names.indexOf(wanted.toUpperCase(Locale.ROOT));
        if (place < 0) {
            throw card.fault("type %s has no %s \"%s\"".formatted(name, what, wanted), "it has " + names);
        }
        return place;
    }
}
