package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.text.Card;

/** Reads BOUNDS. Source: The SIF Reference Report, section 3.2.12. */
final class BoundsSection extends VectorSection {
    BoundsSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void entry(Card card) {
        Bound bound = Bound.ofCode(card.code())
                .orElseThrow(() -> unknown(card, "LO UP FX FR MI PL XL XU XX XR XM XP ZL ZU ZX"));
        double value = bound.takesValue() ? parameters.value(card) : 0;
        String variable = parameters.name(card, card.field3());
        if (variable.equals(DEFAULT)) {
            problem.limit.spend(card, problem.variables.all().size());
            problem.newInElements.bound(card, bound, value);
            problem.variables.all().forEach(each -> each.bound(card, bound, value));
        } else {
            problem.variables.get(card, variable).bound(card, bound, value);
        }
    }
}
