package dev.touchstone.datasets.sif.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Continuations: The SIF Reference Report, section 4.4. */
class StatementTest {
    private static final String FIELD_7 = " ".repeat(20);

    private static List<Statement> of(String... lines) {
        return Statement.of(CardReader.read(List.of(lines)));
    }

    private static String card(String code, String expression) {
        return " %-2s ".formatted(code) + FIELD_7 + expression;
    }

    @Test
    void continuationsAreJoinedToTheCardAboveThem() {
        List<Statement> statements = of(card("F", "X+"), card("F+", "Y+"), card("F+", "Z"), card("G", "X"));
        assertThat(statements).extracting(Statement::code).containsExactly("F", "G");
        assertThat(statements).extracting(Statement::expression).containsExactly("X+Y+Z", "X");
        assertThat(statements.get(1).card().line()).isEqualTo(4);
    }

    @Test
    void aContinuationHasTheCodeOfItsCard() {
        assertThatThrownBy(() -> of(card("F", "X+"), card("G+", "Y")))
                .isInstanceOf(SifFault.class)
                .hasMessage("G+ continues a card F")
                .extracting(fault -> ((SifFault) fault).remedy())
                .isEqualTo("continue it with F+");
    }

    @Test
    void aContinuationContinuesSomething() {
        assertThatThrownBy(() -> of(card("F+", "Y")))
                .isInstanceOf(SifFault.class)
                .hasMessage("no expression stands above");
    }

    @Test
    void eachExpressionHasAtMost19Continuations() {
        var lines = new ArrayList<String>();
        for (String code : List.of("F", "G")) {
            lines.add(card(code, "X"));
            for (int k = 0; k < 19; k++) {
                lines.add(card(code + "+", "+X"));
            }
        }
        assertThat(of(lines.toArray(String[]::new))).hasSize(2);
        lines.add(card("G+", "+X"));
        assertThatThrownBy(() -> of(lines.toArray(String[]::new)))
                .isInstanceOf(SifFault.class)
                .hasMessage("the expression has too many continuations")
                .extracting(fault -> ((SifFault) fault).line())
                .isEqualTo(41);
    }
}
