package dev.touchstone.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhiloxTest {
    @Test
    void blocksEqualTheKnownAnswersOfRandom123() {
        // kat_vectors of the authors' library, philox4x32 with 10 rounds
        assertThat(Philox.block(0, 0, 0)).containsExactly(0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8);
        assertThat(Philox.block(-1, -1, -1)).containsExactly(0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd);
        assertThat(Philox.block(0x299f31d0a4093822L, 0x85a308d3243f6a88L, 0x0370734413198a2eL))
                .containsExactly(0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1);
    }

    @Test
    void aStreamReadsItsBlocksInOrder() {
        var stream = new Philox(0);
        assertThat(stream.nextLong()).isEqualTo(0x6627e8d5e169c58dL);
        assertThat(stream.nextLong()).isEqualTo(0xbc57ac4c9b00dbd8L);
        int[] second = Philox.block(0, 1, 0);
        assertThat(stream.nextInt()).isEqualTo(second[0]);
    }

    /** Key and numbers are those of another implementation in Python: {@code sha256("a\\n")}, and its first three blocks. */
    @Test
    void aStreamOfNamesIsKeyedByTheirDigest() {
        Philox stream = Philox.of("a");
        assertThat(stream.longs(5))
                .containsExactly(
                        0xcef943678f505e4aL,
                        0xf3abda83b9d2118dL,
                        0x62f28c63eb1cc521L,
                        0x967e3aeeeb07c85fL,
                        0xdaee5b11c94fef5cL);
        assertThat(Philox.of("a").nextInt()).as("the high half of a long").isEqualTo(0xcef94367);
    }

    @Test
    void namesThatDifferOnlyInWhereTheyAreCutGiveDifferentStreams() {
        assertThat(Philox.of("ab", "c").nextLong())
                .isNotEqualTo(Philox.of("a", "bc").nextLong());
        assertThat(Philox.of("ab", "c").nextLong())
                .isEqualTo(Philox.of("ab", "c").nextLong());
    }

    @Test
    void gaussiansHaveTheMomentsOfTheNormalLaw() {
        var stream = Philox.of("moments");
        int n = 100_000;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < n; i++) {
            double x = stream.nextGaussian();
            sum += x;
            squares += x * x;
        }
        assertThat(Math.abs(sum / n)).isLessThan(4 / Math.sqrt(n)); // four standard errors
        assertThat(Math.abs(squares / n - 1)).isLessThan(4 * Math.sqrt(2.0 / n));
    }
}
