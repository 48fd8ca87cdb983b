package dev.touchstone.datasets.sif.parameter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.Section;
import dev.touchstone.datasets.sif.text.SifFault;
import dev.touchstone.datasets.sif.text.SizeLimit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order in which cards run: The SIF Reference Report, section 3.2.4. Lines are cards in free format. */
class LoopRunnerTest {
    private static final SizeLimit ROOM = new SizeLimit("parameters", 1000);
    private static final String NUMBERS = "IE 0 _ 0; IE 1 _ 1; IE 2 _ 2; IE 3 _ 3; IE -1 _ -1; IE -2 _ -2";

    private final Parameters parameters = new Parameters(Map.of(), ROOM);

    /** The names of field 2, expanded, of the cards that run. */
    private List<String> run(long most, String... lines) {
        List<String> text = Stream.concat(Stream.of("FREE FORMAT", "GROUPS", NUMBERS), Stream.of(lines))
                .toList();
        List<Card> cards = CardReader.read(text);
        var ran = new ArrayList<String>();
        new LoopRunner(parameters, new SizeLimit("cards", most))
                .run(
                        new Section(cards.get(0), cards.subList(1, cards.size())),
                        card -> ran.add(parameters.name(card, card.field2())));
        return ran;
    }

    private List<String> run(String... lines) {
        return run(1000, lines);
    }

    @Test
    void theBodyRunsForEachValueOfTheIndex() {
        assertThat(run("DO I 1 _ 3", "X A(I)", "X B(I)", "OD I", "X C(I)"))
                .containsExactly("A1", "B1", "A2", "B2", "A3", "B3", "C3");
    }

    @Test
    void aStepMayBeNegativeAndNeedNotMeetTheEnd() {
        assertThat(run("DO I 3 _ -2", "DI I -2", "X A(I)", "OD I")).containsExactly("A3", "A1", "A-1");
        assertThat(run("DO I 0 _ 3", "DI I 2", "X A(I)", "OD I")).containsExactly("A0", "A2");
    }

    @Test
    void aLoopWithoutTurnsIsSkippedWithTheLoopsInIt() {
        assertThat(run("DO I 3 _ 1", "DO J 1 _ 2", "X A(I,J)", "OD J", "OD I", "E B"))
                .containsExactly("B");
        assertThat(run("DO I 1 _ 3", "DI I -1", "X A(I)", "OD I", "E B")).containsExactly("B");
    }

    @Test
    void anNdCardEndsAllLoopsAlsoThatAboveOneWithoutTurns() {
        assertThat(run("DO I 1 _ 2", "DO J I _ 1", "X A(I,J)", "ND", "E B")).containsExactly("A1,1", "B");
        assertThat(run("DO I 1 _ 2", "DO J 1 _ 2", "X A(I,J)", "ND")).containsExactly("A1,1", "A1,2", "A2,1", "A2,2");
    }

    @Test
    void arithmeticRunsInEveryTurnAndIsNotHandedOn() {
        assertThat(run("DO I 1 _ 3", "I* K I _ I", "X A(K)", "OD I")).containsExactly("A1", "A4", "A9");
    }

    @Test
    void theEndOfALoopIsReadOnceBeforeTheFirstTurn() {
        assertThat(run("IE N _ 2", "DO I 1 _ N", "IE N _ 9", "X A(I)", "OD I")).containsExactly("A1", "A2");
    }

    @Test
    void anIndexMayBeOverwrittenInTheBody() {
        assertThat(run("DO I 1 _ 2", "IE I _ 7", "X A(I)", "OD I")).containsExactly("A7", "A7");
    }

    @Test
    void everyCardThatRunsCounts() {
        assertThat(run(16, "DO I 1 _ 3", "X A(I)", "OD I")).hasSize(3);
        assertThatThrownBy(() -> run(10, "DO I 1 _ 3", "X A(I)", "OD I"))
                .isInstanceOf(SifFault.class)
                .hasMessage("the problem has more than 10 cards");
        assertThatThrownBy(() -> run(8, "DO I 3 _ 1", "E A", "E A", "OD I"))
                .as("skipped cards count too")
                .isInstanceOf(SifFault.class);
    }

    @Test
    void loopsThatDoNotMatchAreRefused() {
        assertThatThrownBy(() -> run("DO I 1 _ 3", "E A")).hasMessage("the section ends within a loop");
        assertThatThrownBy(() -> run("DO I 3 _ 1", "E A")).hasMessage("the loop is not ended");
        assertThatThrownBy(() -> run("E A", "OD I")).hasMessage("OD ends no loop");
        assertThatThrownBy(() -> run("DO I 1 _ 3", "DI I 0", "OD I")).hasMessage("the step of a loop is 0");
        assertThatThrownBy(() -> run("DO I 1 _ 2", "DO J 1 _ 2", "DO K 1 _ 2", "DO L 1 _ 2", "ND"))
                .hasMessage("loops are nested more than 3 deep");
        assertThatThrownBy(() -> run("DO I 1 _ N", "OD I")).hasMessage("the integer parameter \"N\" has no value");
    }
}
