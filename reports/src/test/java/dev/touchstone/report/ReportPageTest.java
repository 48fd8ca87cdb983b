package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.claims.Claims;
import dev.touchstone.claims.SampleSuite;
import dev.touchstone.tables.SampleRun;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens the page in a browser; skipped without one. */
class ReportPageTest {
    private static final List<String> COMPETITORS = List.of(
            "adam", "sgd", "</script><b>bold", "<img src=x onerror=alert(1)>", "lion", "lamb", "nadam", "muon", "\"");

    private static final String CLAIMS = "#claims .table > table > tbody > tr";

    @TempDir
    static Path temporary;

    private static Browser browser;
    private static Path file;

    @BeforeAll
    static void openTheReport() throws Exception {
        Optional<Path> program = Browser.program();
        assumeTrue(program.isPresent(), "no chromium, chromium-browser or google-chrome on the path");
        file = temporary.resolve("report.html");
        List<String> runs = List.of(new SampleRun(temporary.resolve("run"), COMPETITORS, 4, 3).write());
        ReportWriter.write(runs, Claims.of(runs, SampleSuite.suites()), file.toString());
        browser = new Browser(program.get());
        browser.resize(1280, 900);
        browser.open(file);
    }

    @AfterAll
    static void close() throws Exception {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void theConsoleIsEmptyAndNothingWasFetched() {
        assertThat(browser.complaints()).isEmpty();
        assertThat(browser.requests()).containsExactly(file.toUri().toString());
    }

    private static int count(String selector) throws Exception {
        return browser.evaluate("document.querySelectorAll(`" + selector + "`).length")
                .asInt();
    }

    private static String text(String selector) throws Exception {
        return browser.evaluate("document.querySelector(`" + selector + "`).textContent")
                .asText();
    }

    @Test
    void everySectionIsThere() throws Exception {
        assertThat(count("main > section")).isEqualTo(8);
        assertThat(count("nav a")).isEqualTo(8);
        assertThat(browser.evaluate("(nav => nav.scrollWidth - nav.clientWidth)(document.querySelector('nav'))")
                        .asInt())
                .as("pixels of the contents that are out of sight")
                .isZero();
    }

    @Test
    void claimsComeSecondWithTheirVerdictsInWords() throws Exception {
        assertThat(count("main > section:nth-of-type(2) #verdicts")).isEqualTo(1);
        assertThat(text("#verdicts")).isEqualTo("1 reproduced, 2 partly, 2 not reproduced, 1 not measured");
        assertThat(count(CLAIMS)).isEqualTo(6);
        assertThat(text(CLAIMS + ":nth-child(2)"))
                .contains("adam-below-sgd", "It is so.", "<i>this</i> test", "at most 1", "10", "reproduced");
        assertThat(text(CLAIMS + ":nth-child(5)")).contains("∞", "not reproduced");
        assertThat(text(CLAIMS + ":last-child"))
                .contains("nobody-ran", "needs two replicates or more of", "instance-0 by nobody", "not measured");
    }

    @Test
    void theCasesOfAClaimCanBeOpened() throws Exception {
        assertThat(text(CLAIMS + ":nth-child(4) summary")).isEqualTo("2 cases");
        assertThat(text(CLAIMS + ":nth-child(4) .cases"))
                .contains("adam over sgd 0", "holds", "sgd over adam 0", "fails");
        browser.evaluate("document.querySelectorAll('#claims details').forEach((fold) => fold.open = true)");
        assertThat(browser.evaluate("document.querySelector('#claims .cases').offsetHeight")
                        .asInt())
                .isPositive();
    }

    @Test
    void theBestEightAreDrawnWithTheirBands() throws Exception {
        assertThat(count("#convergence g.mark-line path")).isEqualTo(8);
        assertThat(count("#convergence g.mark-area path")).isEqualTo(8);
        assertThat(count("#sensitivity g.mark-symbol path")).isGreaterThan(8 * 4);
        assertThat(count("#profile g.mark-line path")).isGreaterThan(5);
    }

    @Test
    void otherAxesDrawTheFigureAnew() throws Exception {
        browser.evaluate("[...document.querySelectorAll('#curves input[type=checkbox]')].slice(0, 2)"
                + ".forEach((box) => box.checked || box.click())");
        assertThat(text("#convergence figcaption")).contains("log axis", "lower is better");
        assertThat(count("#convergence g.mark-line path")).isEqualTo(8);
    }

    @Test
    void namesThatLookLikeMarkupStayNames() throws Exception {
        assertThat(count("main img, main b")).isZero();
        assertThat(text("#standings tbody")).contains("</script><b>bold", "<img src=x onerror=alert(1)>");
    }

    @Test
    void aClickOnAHeadingSortsAndASecondClickReversesTheOrder() throws Exception {
        String press = "document.querySelector('#standings th:nth-child(3) button').click()";
        browser.evaluate(press);
        assertThat(count("#standings th[aria-sort=ascending]")).isEqualTo(1);
        assertThat(text("#standings tbody td")).isEqualTo("adam");

        browser.evaluate(press);
        assertThat(count("#standings th[aria-sort=descending]")).isEqualTo(1);
        assertThat(text("#standings tbody td")).isEqualTo("\"");
    }

    @Test
    void theProvenanceIsWritten() throws Exception {
        assertThat(text("#provenance"))
                .contains("0123abc", "Memory16.0 GiB", "Suite version", "CPU time2.3 h")
                .doesNotContain("[object");
    }

    @Test
    void theLeaderboardIsFilteredByText() throws Exception {
        browser.evaluate("(box => { box.value = 'LION'; box.dispatchEvent(new Event('input')); })"
                + "(document.getElementById('find'))");

        assertThat(count("#ranks tbody tr")).isEqualTo(4);
        assertThat(text("#ranks tbody tr td:nth-child(2)")).isEqualTo("lion");
    }

    @Test
    void aFigureIsSavedAsSvgAndCsv() throws Exception {
        browser.evaluate(
                "window.saved = []; Touchstone.download = (name, type, text) => saved.push(name + text.slice(0, 60));"
                        + "document.querySelectorAll('figure .bar button').forEach((button) => button.click());"
                        + "new Promise((done) => setTimeout(done, 500))");
        String saved = browser.evaluate("saved.join(' ')").asText();

        assertThat(saved)
                .contains("convergence.svg<svg", "profile.svg<svg", "sensitivity.csv", "convergence.csvcompetitor,");
    }

    @Test
    void aNarrowPageNeverScrollsSideways() throws Exception {
        browser.resize(390, 844);
        browser.evaluate("new Promise((done) => setTimeout(done, 600))");

        assertThat(browser.evaluate("document.documentElement.scrollWidth").asInt())
                .isLessThanOrEqualTo(390);
        browser.resize(1280, 900);
    }

    @Test
    void theOtherThemeRedrawsTheFigures() throws Exception {
        String before = text("#theme");
        browser.evaluate("document.getElementById('theme').click()");

        assertThat(text("#theme")).isNotEqualTo(before);
        assertThat(count("#convergence g.mark-line path")).isEqualTo(8);
    }

    /** Screenshots in target/screenshots, in both themes and at two widths. */
    @Test
    void screenshotsAreKept() throws Exception {
        Path folder = Files.createDirectories(Path.of("target", "screenshots"));
        for (String theme : List.of("light", "dark")) {
            for (int width : new int[] {1280, 390}) {
                browser.resize(width, 900);
                browser.evaluate("document.documentElement.dataset.theme = '" + theme + "';"
                        + "Touchstone.redraws.forEach((again) => again());"
                        + "new Promise((done) => setTimeout(done, 500))");
                int height = browser.evaluate("document.documentElement.scrollHeight")
                        .asInt();
                browser.resize(width, height);
                browser.screenshot(folder.resolve(theme + "-" + width + ".png"));
            }
        }
        assertThat(IntStream.of(1280, 390).mapToObj(w -> folder.resolve("dark-" + w + ".png")))
                .allMatch(Files::exists);
        browser.resize(1280, 900);
    }
}
