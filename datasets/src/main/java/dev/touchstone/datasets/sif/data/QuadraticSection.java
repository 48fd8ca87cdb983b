package dev.touchstone.datasets.sif.data;

import dev.touchstone.datasets.sif.QuadraticTerm;
import dev.touchstone.datasets.sif.text.Card;

/**
 * Reads QUADRATIC or a synonym of it: the matrix H of the term x'Hx / 2 of the objective. Source: The SIF Reference
 * Report, section 3.2.14.
 */
final class QuadraticSection extends SectionReader {
    QuadraticSection(ProblemBuilder problem) {
        super(problem);
    }

    @Override
    void read(Card card) {
        if (!card.plainCode().isEmpty()) {
            throw unknown(card, "X and Z, or blank");
        }
        int row = problem.variables.place(card, parameters.name(card, card.field2()));
        pairs(card, (name, value) -> {
            int column = problem.variables.place(card, name);
            problem.quadratic.add(new QuadraticTerm(Math.max(row, column), Math.min(row, column), value));
        });
    }
}
