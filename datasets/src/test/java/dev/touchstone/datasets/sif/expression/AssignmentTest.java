package dev.touchstone.datasets.sif.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.sif.expression.Expression.Literal;
import dev.touchstone.datasets.sif.expression.Expression.Name;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.SifFault;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AssignmentTest {
    private static final Card CARD = CardReader.read(List.of(" T  ET")).get(0);
    private static final Name FLAG = new Name(FortranType.LOGICAL, "FLAG", 0);
    private static final Name REAL = new Name(FortranType.DOUBLE, "R", 1);
    private static final Name WHOLE = new Name(FortranType.INTEGER, "I", 2);
    private static final Literal VALUE = new Literal(FortranType.DOUBLE, -7.9);

    private static double[] ran(Assignment assignment, double flag) {
        double[] memory = {flag, 1, 1};
        assignment.run(memory);
        return memory;
    }

    @Test
    void aTemporaryHoldsTheValueAsItsTypeDoes() {
        assertThat(ran(new Assignment(REAL, Optional.empty(), VALUE), 0)).containsExactly(0, -7.9, 1);
        assertThat(ran(new Assignment(WHOLE, Optional.empty(), VALUE), 0)).containsExactly(0, 1, -7);
    }

    @Test
    void aGuardedAssignmentIsMadeWhereTheLogicalIsAsTheGuardSays() {
        var onTrue = new Assignment(REAL, Optional.of(new Assignment.Guard(FLAG, true)), VALUE);
        var onFalse = new Assignment(REAL, Optional.of(new Assignment.Guard(FLAG, false)), VALUE);
        assertThat(ran(onTrue, 1)[1]).isEqualTo(-7.9);
        assertThat(ran(onTrue, 0)[1]).isEqualTo(1);
        assertThat(ran(onFalse, 1)[1]).isEqualTo(1);
        assertThat(ran(onFalse, 0)[1]).isEqualTo(-7.9);
    }

    @Test
    void theMemoryHasAPlaceForEachNameInTheOrderOfTheirAdditions() {
        var memory = new MemoryLayout("TEST");
        memory.add(CARD, List.of("V", "W"));
        memory.add(CARD, List.of("P"));
        memory.addTemporary("T", FortranType.INTEGER);
        assertThat(memory.size()).isEqualTo(4);
        assertThat(memory.name(CARD, "W")).isEqualTo(new Name(FortranType.DOUBLE, "W", 1));
        assertThat(memory.name(CARD, "t")).isEqualTo(new Name(FortranType.INTEGER, "T", 3));
    }

    @Test
    void anInternalVariableHidesAVariableOfItsNameAndATemporaryDoesNot() {
        var memory = new MemoryLayout("TEST");
        memory.add(CARD, List.of("V"));
        memory.add(CARD, List.of("V"));
        memory.addTemporary("V", FortranType.LOGICAL);
        assertThat(memory.name(CARD, "V")).isEqualTo(new Name(FortranType.DOUBLE, "V", 1));
        assertThat(memory.size()).isEqualTo(2);
    }

    @Test
    void namesThatFortranCannotTellApartAreRefused() {
        var memory = new MemoryLayout("TEST");
        memory.add(CARD, List.of("VELOCITY1"));
        assertThatThrownBy(() -> memory.add(CARD, List.of("VELOCITY2")))
                .isInstanceOf(SifFault.class)
                .hasMessage("VELOCITY1 and VELOCITY2 have the same first six characters");
    }
}
