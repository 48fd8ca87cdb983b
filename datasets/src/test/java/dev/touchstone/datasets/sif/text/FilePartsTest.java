package dev.touchstone.datasets.sif.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class FilePartsTest {
    private static FileParts of(String... lines) {
        return FileParts.of(CardReader.read(List.of(lines)));
    }

    private static void assertRefused(int line, String said, String... lines) {
        assertThatThrownBy(() -> of(lines))
                .isInstanceOf(SifFault.class)
                .hasMessage(said)
                .extracting(fault -> ((SifFault) fault).line())
                .isEqualTo(line);
    }

    @Test
    void cardsBelongToTheSectionAboveThem() {
        FileParts parts = of("NAME  A", "VARIABLES", "    X", "    Y", "GROUPS", "ENDATA");
        assertThat(parts.head().field3()).isEqualTo("A");
        assertThat(parts.data()).extracting(Section::name).containsExactly("NAME", "VARIABLES", "GROUPS");
        assertThat(parts.data().get(1).cards()).extracting(Card::field2).containsExactly("X", "Y");
        assertThat(parts.data().get(2).cards()).isEmpty();
    }

    @Test
    void theSecondAndThirdPartMayBeAbsentAndTheLastEndataEndsTheFile() {
        FileParts all = of("NAME", "ENDATA", "ELEMENTS", "ENDATA", "GROUPS", "ENDATA", "      SUBROUTINE F");
        assertThat(all.elements()).hasSize(1);
        assertThat(all.groups()).hasSize(1);
        FileParts groups = of("NAME", "ENDATA", "GROUPS", "INDIVIDUALS", "ENDATA");
        assertThat(groups.elements()).isEmpty();
        assertThat(groups.groups()).extracting(Section::name).containsExactly("GROUPS", "INDIVIDUALS");
        assertThat(of("NAME", "ENDATA", "anything").groups()).isEmpty();
    }

    @Test
    void aFileBeginsWithItsName() {
        assertRefused(1, "the file has no NAME card", "VARIABLES", "ENDATA");
        assertRefused(1, "the file has no NAME card", "ENDATA");
        assertRefused(2, "a data card stands above the first indicator card", "*", "    X", "NAME");
    }

    @Test
    void eachPartEndsWithEndata() {
        assertRefused(3, "the file ends within a part", "NAME", "VARIABLES", "    X", "* the end");
        assertRefused(3, "the file ends within a part", "NAME", "ENDATA", "ELEMENTS");
        assertRefused(1, "the file ends within a part");
    }
}
