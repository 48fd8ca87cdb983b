package dev.touchstone.datasets.sif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.touchstone.datasets.Fuzzing;
import dev.touchstone.datasets.MalformedDataException;
import dev.touchstone.datasets.SifReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Any text is read as a problem, or refused with a line, a reason and a remedy. */
class SifFuzzTest {
    /** Larger files take too long to be read often. */
    private static final int MOST_CHARACTERS = 12_000;

    private static final String SMALL = SifText.of(
            "NAME          SMALL",
            "IE|N||4 $-PARAMETER",
            "IE|1||1",
            "RE|R||0.5",
            "RF|S|SQRT|2.0",
            "VARIABLES",
            "DO|I|1||N",
            "X|X(I)",
            "ND|",
            "GROUPS",
            "N|OBJ|X1|1.0|X2|-1.0",
            "DO|I|1||N",
            "XE|C(I)|X(I)|2.0",
            "OD|I",
            "G|D|X1|1.0",
            "DE|E|D|2.0",
            "CONSTANTS",
            "|B|'DEFAULT'|1.0",
            "RANGES",
            "|R|D|3.0",
            "BOUNDS",
            "FR|B|'DEFAULT'",
            "ZU|B|X1||R",
            "START POINT",
            "|S|'DEFAULT'|1.0",
            "QUADRATIC",
            "|X1|X2|2.0",
            "ELEMENT TYPE",
            "EV|ET|V||W",
            "IV|ET|U",
            "EP|ET|P",
            "ELEMENT USES",
            "T|'DEFAULT'|ET",
            "DO|I|1||N",
            "XV|E(I)|V||X(I)",
            "XV|E(I)|W||X1",
            "ZP|E(I)|P||R",
            "ND|",
            "GROUP TYPE",
            "GV|GT|Z",
            "GROUP USES",
            "T|'DEFAULT'|GT",
            "XE|OBJ|E1|2.0|E2",
            "ENDATA",
            "ELEMENTS      SMALL",
            "TEMPORARIES",
            "R|T",
            "L|FLAG",
            "M|SQRT",
            "GLOBALS",
            "A|T||1.0",
            "INDIVIDUALS",
            "T|ET",
            "R|U|V|1.0|W|-1.0",
            "A|FLAG||U.GT.P.AND..NOT.U.EQ.2",
            "I|FLAG|T|SQRT(U)",
            "E|FLAG|T|-U**2",
            "F|||T*U",
            "F+|||+MAX(U,P)",
            "G|U||T",
            "H|U|U|2.0D0",
            "ENDATA",
            "GROUPS        SMALL",
            "INDIVIDUALS",
            "T|GT",
            "F|||Z*Z",
            "G|||Z+Z",
            "H|||2.0",
            "ENDATA");

    private static final List<String> REAL = SifFiles.all().stream()
            .filter(SifFuzzTest::isSmall)
            .map(SifFiles::text)
            .toList();

    private static boolean isSmall(Path file) {
        return file.toFile().length() < MOST_CHARACTERS;
    }

    private static void assertReadOrRefused(String text) {
        try {
            assertThat(SifReader.parse("FUZZ.SIF", text, Map.of()).variables()).isNotEmpty();
        } catch (MalformedDataException e) {
            assertThat(e.getMessage()).matches("(?s)FUZZ\\.SIF, line [1-9]\\d*: .+; .+");
        }
    }

    @Property(tries = 1000)
    void aDamagedSmallFileIsReadOrRefused(@ForAll("damagedSmall") String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 200)
    void aDamagedFileOfTheCollectionIsReadOrRefused(@ForAll("damagedReal") String text) {
        assertReadOrRefused(text);
    }

    @Property(tries = 500)
    void garbageIsReadOrRefused(@ForAll("garbage") String text) {
        assertReadOrRefused(text);
    }

    @Example
    void longRun() {
        assumeThat(Fuzzing.isLong()).as("-Dtouchstone.fuzz.minutes asks for it").isTrue();
        Arbitrary<String> all = Arbitraries.oneOf(damagedSmall(), damagedReal(), garbage());
        Fuzzing.run("SIF files", all, SifFuzzTest::assertReadOrRefused);
    }

    @Provide
    Arbitrary<String> damagedSmall() {
        return damaged(Arbitraries.of(SMALL));
    }

    /** Damaged files of the collection; the small file where there is no collection. */
    @Provide
    Arbitrary<String> damagedReal() {
        return damaged(REAL.isEmpty() ? Arbitraries.of(SMALL) : Arbitraries.of(REAL));
    }

    @Provide
    Arbitrary<String> garbage() {
        Arbitrary<String> cards =
                Arbitraries.of(SMALL.lines().toList()).list().ofMaxSize(40).map(lines -> String.join("\n", lines));
        return Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(200), Arbitraries.strings().ascii(), cards);
    }

    private static Arbitrary<String> damaged(Arbitrary<String> sound) {
        return Combinators.combine(sound, Mutation.any().list().ofMinSize(1).ofMaxSize(5))
                .as(SifFuzzTest::damage);
    }

    private static String damage(String text, List<Mutation> mutations) {
        return mutations.stream().reduce(text, (each, mutation) -> mutation.of(each), (a, b) -> b);
    }

    @Example
    void theSmallFileIsSound() {
        SifProblem problem = SifReader.parse("SMALL.SIF", SMALL, Map.of("N", 7.0));
        assertThat(problem.variables()).hasSize(7);
        assertThat(problem.groups()).hasSize(10);
    }
}
