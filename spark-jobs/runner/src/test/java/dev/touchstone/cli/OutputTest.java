package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.storage.Folder;
import dev.touchstone.sweep.Repeated;
import dev.touchstone.sweep.Repeated.Pair;
import dev.touchstone.tables.RunFolder;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Facts, records and repeated trials, for people and for scripts. */
class OutputTest {
    @Command(name = "any")
    private static final class AnyCommand {
        @Mixin
        private OutputOptions output;
    }

    private record Facts(String bestName, double bestValue, OptionalLong mostSteps) {}

    private final StringWriter printed = new StringWriter();

    private OutputOptions output(String... words) {
        var command = new AnyCommand();
        new CommandLine(command).setOut(new PrintWriter(printed, true)).parseArgs(words);
        return command.output;
    }

    private static Map<String, Object> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("variables", 3);
        facts.put("gradient", new double[] {2, 0.5});
        facts.put("best", Map.of("value", 0.0));
        return facts;
    }

    @Test
    void factsAreALineEachForPeople() {
        output().facts(facts());
        assertThat(printed.toString().lines())
                .containsExactly(
                        "variables                        3",
                        "gradient                         [2.0,0.5]",
                        "best                             {\"value\":0.0}",
                        "");
    }

    @Test
    void factsAreOneLineForScripts() {
        output("--json").facts(facts());
        assertThat(printed.toString().lines())
                .containsExactly("{\"variables\":3,\"gradient\":[2.0,0.5],\"best\":{\"value\":0.0}}");
    }

    @Test
    void aRecordIsAnObjectWithNamesInSnakeCase() {
        output("--json").line(new Facts("a \"b\"", Double.NaN, OptionalLong.empty()));
        assertThat(printed.toString().lines())
                .containsExactly("{\"best_name\":\"a \\\"b\\\"\",\"best_value\":null,\"most_steps\":null}");
    }

    @Test
    void anArrayHasAnObjectOnEachLine() {
        assertThat(JsonLines.array(List.of(Map.of("a", 1), Map.of("b", 2)))).isEqualTo("[\n{\"a\":1},\n{\"b\":2}\n]\n");
        assertThat(JsonLines.array(List.of())).isEqualTo("[\n\n]\n");
    }

    private static final List<Pair> PAIRS = List.of(new Pair("value", 0, 8, 8.0), new Pair("value", 1, 4.5, null));

    private static RunFolder run() {
        return new RunFolder(Folder.of("/runs", "a-run"));
    }

    @Test
    void aTrialThatRepeatsIsFine() {
        var equal = new Repeated("0123", "finished", "finished", PAIRS.subList(0, 1), List.of());
        assertThat(RepeatedTrial.print(equal, run(), output())).isEqualTo(Exit.FINE);
        assertThat(printed.toString().lines())
                .containsExactly(
                        "metric  step  value  stored",
                        "value      0    8.0     8.0",
                        "",
                        "outcome finished, stored finished",
                        "equals the stored rows");
    }

    @Test
    void aTrialThatDiffersIsABadVerdict() {
        var other = new Repeated("0123", "finished", "failed", PAIRS, List.of("value at step 1 is new"));
        assertThat(RepeatedTrial.print(other, run(), output())).isEqualTo(Exit.BAD_VERDICT);
        assertThat(printed.toString())
                .contains("value      1    4.5       \u2013")
                .contains("outcome finished, stored failed")
                .contains("differs: [value at step 1 is new]");
    }

    @Test
    void scriptsGetARepeatedTrialOnOneLine() {
        var other = new Repeated("0123", "finished", "failed", PAIRS, List.of("value at step 1 is new"));
        assertThat(RepeatedTrial.print(other, run(), output("--json"))).isEqualTo(Exit.BAD_VERDICT);
        assertThat(printed.toString().lines())
                .containsExactly("{\"run\":\"a-run\",\"trial\":\"0123\",\"outcome\":\"finished\","
                        + "\"stored_outcome\":\"failed\",\"equal\":false,\"differences\":[\"value at step 1 is new\"],"
                        + "\"rows\":[{\"metric\":\"value\",\"step\":0,\"value\":8.0,\"stored\":8.0},"
                        + "{\"metric\":\"value\",\"step\":1,\"value\":4.5,\"stored\":null}]}");
    }
}
