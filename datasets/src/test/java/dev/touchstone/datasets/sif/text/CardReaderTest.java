package dev.touchstone.datasets.sif.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fixed columns and comments: The SIF Reference Report, sections 3.1 and 4.2. */
class CardReaderTest {
    /** Column k of this card holds the last digit of k, except for the blanks between fields. */
    private static final String RULER = " 23 5678901234567890123456789012345678901234567890123456789012345678";

    private static Card only(String... lines) {
        List<Card> cards = CardReader.read(List.of(lines));
        assertThat(cards).hasSize(1);
        return cards.get(0);
    }

    @Test
    void fieldsAreCutAtTheColumnsOfTheReport() {
        Card card = only(RULER);
        assertThat(card.code()).isEqualTo("23");
        assertThat(card.field2()).isEqualTo("5678901234");
        assertThat(card.field3()).isEqualTo("5678901234");
        assertThat(card.field4()).isEqualTo("567890123456");
        assertThat(card.field5()).isEqualTo("0123456789");
        assertThat(card.field6()).isEqualTo("012345678901");
        assertThat(card.field7()).hasSize(41).startsWith("5678").endsWith("2345");
    }

    @Test
    void aShortLineHasEmptyFieldsAtItsEnd() {
        Card card = only(" XV E(I)      V");
        assertThat(List.of(card.code(), card.field2(), card.field3())).containsExactly("XV", "E(I)", "V");
        assertThat(List.of(card.field4(), card.field5(), card.field6(), card.field7()))
                .containsOnly("");
    }

    @Test
    void commentsAndBlankLinesMakeNoCardButCountAsLines() {
        List<Card> cards =
                CardReader.read(List.of("* comment", "", "   ", "NAME  A", "     $ remark", " RE R         ", "*"));
        assertThat(cards).extracting(Card::line).containsExactly(4, 6);
    }

    @Test
    void aRemarkIsCutOffAndMayMakeTheCardSettable() {
        Card settable = only(" IE N                   5   $-PARAMETER number of variables");
        assertThat(settable.field4()).isEqualTo("5");
        assertThat(settable.field7()).isEqualTo("5");
        assertThat(settable.settable()).isTrue();
        assertThat(only(" IE N                   5   $ PARAMETER").settable()).isFalse();
    }

    @Test
    void aTabIsOneBlank() {
        assertThat(only("\tIE\t1\t").field2()).isEqualTo("1");
    }

    @ParameterizedTest
    @CsvSource({
        "NAME          HS1,NAME,HS1",
        "GROUPS,GROUPS,''",
        "START POINT,START POINT,POINT",
        "ELEMENT USES,ELEMENT USES,USES",
        "ELEMENTS      HS1,ELEMENTS,HS1",
        "OBJECT BOUND,OBJECT BOUND,BOUND",
        "RHS'  3,RHS',3"
    })
    void anIndicatorCardStartsInTheFirstColumn(String line, String header, String rest) {
        Card card = only(line);
        assertThat(card.isIndicator()).isTrue();
        assertThat(card.header()).isEqualTo(header);
        assertThat(card.field3()).isEqualTo(rest);
        assertThat(card.code()).isEmpty();
    }

    @Test
    void theCodeSaysWhetherNamesExpandAndParametersReplaceNumbers() {
        Card x = only(" XE C(I)      X(I)      1.0");
        Card z = only(" ZE C(I)      X(I)                     A(I)");
        Card plain = only(" E  C         X         1.0");
        assertThat(List.of(x.expands(), z.expands(), plain.expands())).containsExactly(true, true, false);
        assertThat(List.of(x.takesParameter(), z.takesParameter(), plain.takesParameter()))
                .containsExactly(false, true, false);
        assertThat(List.of(x.plainCode(), z.plainCode(), plain.plainCode())).containsOnly("E");
    }

    @Test
    void aFaultNamesTheLineOfItsCard() {
        SifFault fault = CardReader.read(List.of("NAME", "*", " E  C")).get(1).fault("it is wrong", "mend it");
        assertThat(fault.line()).isEqualTo(3);
        assertThat(fault).hasMessage("it is wrong");
        assertThat(fault.remedy()).isEqualTo("mend it");
    }
}
