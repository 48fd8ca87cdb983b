package dev.touchstone.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.tables.SampleRun;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportWriterTest {
    @TempDir
    Path temporary;

    private String report(String... runs) throws IOException {
        Path file = temporary.resolve("made/for/it/report.html");
        ReportWriter.write(List.of(runs), List.of(), file.toString());
        return Files.readString(file);
    }

    private String run(String name, String... competitors) {
        return new SampleRun(temporary.resolve(name), List.of(competitors), 3, 2).write();
    }

    @Test
    void theReportIsOneFileInFoldersOfItsOwn() throws IOException {
        assertThat(report(run("one", "adam", "sgd")))
                .startsWith("<!doctype html>")
                .contains("sample-run");

        try (var files = Files.list(temporary.resolve("made/for/it"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void noNameOfACompetitorIsReadAsMarkup() throws IOException {
        String html = report(run("one", "</script><b>bold", "<img src=x onerror=alert(1)>"));

        assertThat(html).doesNotContain("</script><b>").doesNotContain("<img").contains("\\u003cimg src=x");
    }

    @Test
    void passwordsOfTheConfigurationAreLeftOut() throws IOException {
        assertThat(report(run("one", "adam"))).contains("spark.ssl.keyPassword").doesNotContain("hunter2");
    }

    @Test
    void competitorsOfSeveralRunsAreToldApart() throws IOException {
        assertThat(report(run("one", "adam"), run("two", "adam"))).contains("adam @ one", "adam @ two");
    }

    @Test
    void anEmptyRunStillGivesAReport() throws IOException {
        Path empty = Files.createDirectories(temporary.resolve("empty"));

        assertThat(report(empty.toString())).contains("\"ranking\":\"\"");
    }

    @Test
    void aReportOfNoRunsIsRefused() {
        assertThatThrownBy(() -> ReportWriter.write(List.of(), List.of(), "report.html"))
                .hasMessageContaining("at least one");
    }

    @Test
    @Tag("slow")
    void twoHundredCompetitorsOnTwentyInstancesTakeThreeMegabytesAndFiveSeconds() throws IOException {
        List<String> names = IntStream.range(0, 200)
                .mapToObj(i -> "competitor-" + i + " rate=0.1 schedule=linear")
                .toList();
        String run = new SampleRun(temporary.resolve("large"), names, 20, 5).write();

        ThreadMXBean clock = ManagementFactory.getThreadMXBean();
        long start = clock.getCurrentThreadCpuTime(); // of this thread alone: the machine may be busy
        String html = report(run);

        double seconds = (clock.getCurrentThreadCpuTime() - start) / 1e9;
        System.out.printf("200 x 20 x 5: %,d bytes in %.1f s%n", html.length(), seconds);
        assertThat(html.length()).isLessThan(3_100_000);
        assertThat(seconds).isLessThan(5);
    }
}
