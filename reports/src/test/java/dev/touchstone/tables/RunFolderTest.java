package dev.touchstone.tables;

import static org.apache.parquet.filter2.predicate.FilterApi.binaryColumn;
import static org.apache.parquet.filter2.predicate.FilterApi.eq;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.touchstone.api.Measurement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.parquet.io.api.Binary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunFolderTest {
    private record Step(String trial, long step) {}

    @TempDir
    Path out;

    private Path run(String name) throws IOException {
        Path folder = Files.createDirectories(out.resolve(name));
        Files.writeString(folder.resolve("run.json"), "{\"suite\": \"s\"}");
        return folder;
    }

    private static TraceRow trace(String trial, String metric, long step) {
        return new TraceRow(trial, new Measurement(metric, step, 0, 1));
    }

    private RunFolder traced() {
        RunFolder run = RunFolder.of(out.toString(), "traced");
        SmallTables.write(
                run.folder(),
                Table.TRACE,
                List.of(trace("a", "loss", 0), trace("a", "accuracy", 0), trace("b", "loss", 4)));
        return run;
    }

    @Test
    void aRunIsFoundByItsIdOrByItsFolder() throws IOException {
        Path folder = run("one");
        assertThat(RunFolder.existing(out.toString(), "one").id()).isEqualTo("one");
        assertThat(RunFolder.existing("elsewhere", folder.toString()).display()).isEqualTo(folder.toString());
        assertThat(RunFolder.existing("elsewhere", folder.toUri().toString()).id())
                .isEqualTo("one");
    }

    @Test
    void aMissingRunIsRefusedWithTheNamesOfTheOthers() throws IOException {
        run("two");
        run("one");
        Files.createDirectories(out.resolve("no-run"));
        assertThatThrownBy(() -> RunFolder.existing(out.toString(), "three"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no run three in %s; known: [one, two]".formatted(out));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../esc",
                "..",
                ".",
                ".hidden",
                "a b",
                "a b/../c",
                "r{1,2}",
                "r*",
                "-x",
                "",
                "a:b",
                "\u00e9",
                "a\nb"
            })
    void whatIsNoIdIsRefusedBeforeAnythingIsWritten(String id) {
        assertThatThrownBy(() -> RunFolder.of(out.toString(), id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "\"%s\" is no id of a run; use at most 200 letters, digits and - _ . and start with a letter or a digit",
                        id);
        assertThat(out).isEmptyDirectory();
    }

    @Test
    void anIdHasAtMost200Characters() {
        for (String id : List.of("a", "7", "_a", "a.b-c_D.9", "a".repeat(200))) {
            assertThat(RunFolder.of(out.toString(), id).id()).isEqualTo(id);
        }
        assertThatThrownBy(() -> RunFolder.of(out.toString(), "a".repeat(201))).hasMessageContaining("is no id");
    }

    @Test
    void aRunOfAnOlderNameIsFoundByItsFolder() throws IOException {
        Path old = run("a b");
        assertThat(RunFolder.in(out.toString())).extracting(RunFolder::id).containsExactly("a b");
        assertThat(RunFolder.existing(out.toString(), old.toString()).id()).isEqualTo("a b");
        assertThatThrownBy(() -> RunFolder.existing(out.toString(), "a b")).hasMessageContaining("is no id");
        assertThatThrownBy(() -> RunFolder.existing(old.toString(), "..")).hasMessageContaining("is no id");
    }

    @Test
    void aRunIsBegunOnceItHasALockAndNothingElse() throws IOException {
        run("recorded");
        Files.createDirectories(out.resolve("locked"));
        Files.writeString(out.resolve("locked/.lock"), "");
        Files.createDirectories(out.resolve("other"));
        Files.writeString(out.resolve("other/notes"), "");
        assertThat(RunFolder.begun(out.toString(), "recorded").id()).isEqualTo("recorded");
        assertThat(RunFolder.begun(out.toString(), "locked").id()).isEqualTo("locked");
        for (String none : List.of("other", "nowhere")) {
            assertThatThrownBy(() -> RunFolder.begun(out.toString(), none))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("no run " + none + " in ");
        }
    }

    @Test
    void whatHasNoChunksNameIsAStray() throws IOException {
        for (String name :
                List.of("0001-00001-copy", "a=b", "0001-00001", "10000-123456-again", ".hidden", "_temporary")) {
            Files.createDirectories(out.resolve("chunks").resolve(name));
            Files.writeString(out.resolve("chunks").resolve(name).resolve("_SUCCESS"), "");
        }
        assertThat(RunFolder.at(out.toString()).strays()).containsExactly("0001-00001-copy", "a=b");
        assertThat(RunFolder.at(out.toString()).committedChunks()).containsExactly("0001-00001", "10000-123456-again");
    }

    @Test
    void theRunsInAFolderAreThoseWithARecord() throws IOException {
        run("b");
        run("a");
        run(".hidden");
        Files.createDirectories(out.resolve("empty"));
        Files.writeString(out.resolve("file"), "");
        assertThat(RunFolder.in(out.toString())).extracting(RunFolder::id).containsExactly("a", "b");
        assertThat(RunFolder.in(out.resolve("nowhere").toString())).isEmpty();
    }

    @Test
    void aRecordIsWrittenAndReadAgain() throws IOException {
        RunFolder run = RunFolder.of(out.toString(), "new");
        assertThat(run.isThere()).isFalse();
        assertThat(run.record()).isEqualTo(RunRecord.none());

        RunRecord record = RunRecord.parse("", "{\"suite\": \"s\", \"schema\": 2}");
        run.record(record);
        assertThat(run.isThere()).isTrue();
        assertThat(run.record()).isEqualTo(record);
        assertThat(Files.readString(out.resolve("new/run.json")))
                .endsWith("}\n")
                .contains("\"suite\" : \"s\"");
    }

    @Test
    void aChunkCountsOnceItsCommitIsComplete() throws IOException {
        Path chunks = out.resolve("chunks");
        for (String chunk : List.of("0001-00002", "0001-00001", "0002-00001")) {
            Files.createDirectories(chunks.resolve(chunk));
        }
        Files.writeString(chunks.resolve("0001-00002/_SUCCESS"), "");
        Files.writeString(chunks.resolve("0001-00001/_SUCCESS"), "");
        assertThat(RunFolder.at(out.toString()).committedChunks()).containsExactly("0001-00001", "0001-00002");
        assertThat(RunFolder.of(out.toString(), "none").committedChunks()).isEmpty();
    }

    @Test
    void aTableThatIsNotThereHasNoRows() {
        assertThat(RunFolder.at(out.toString()).rows(Table.TRIALS)).isEmpty();
    }

    @Test
    void aPartOfTheColumnsIsRead() {
        assertThat(traced().rows(Table.TRACE.part(Step.class)))
                .containsExactly(new Step("a", 0), new Step("a", 0), new Step("b", 4));
    }

    @Test
    void onlyTheRowsThatAreWantedAreHandedOver() {
        var losses = new ArrayList<TraceRow>();
        traced().forEach(Table.TRACE, eq(binaryColumn("metric"), Binary.fromString("loss")), losses::add);
        assertThat(losses).containsExactly(trace("a", "loss", 0), trace("b", "loss", 4));
    }

    @Test
    void theFilesOfATableAreReadInTheOrderOfTheirNames() throws IOException {
        RunFolder run = traced();
        Path table = out.resolve("traced/trace");
        SmallTables.write(RunFolder.of(out.toString(), "other").folder(), Table.TRACE, List.of(trace("z", "loss", 9)));
        Files.createDirectories(table.resolve("below"));
        Files.move(
                out.resolve("other/trace/part-00000.snappy.parquet"), table.resolve("below/part-00000.snappy.parquet"));
        assertThat(run.rows(Table.TRACE.part(Step.class)))
                .extracting(Step::trial)
                .containsExactly("z", "a", "a", "b");
    }

    @Test
    void filesThatAreHiddenOrMarksAreNotRead() throws IOException {
        RunFolder run = traced();
        Files.writeString(out.resolve("traced/trace/.part-0.crc"), "not Parquet");
        Files.writeString(out.resolve("traced/trace/_started"), "not Parquet");
        assertThat(run.rows(Table.TRACE)).hasSize(3);
    }

    @Test
    void aFileThatIsNoParquetIsNamed() throws IOException {
        Files.createDirectories(out.resolve("trace"));
        Files.writeString(out.resolve("trace/part-1.parquet"), "no Parquet, but long enough to look for a footer");
        assertThatThrownBy(() -> RunFolder.at(out.toString()).rows(Table.TRACE))
                .hasMessageContaining("trace/part-1.parquet");
    }
}
