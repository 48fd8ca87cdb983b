package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command line as a caller sees it: words in, a code and text out. */
record Command(int code, String out, String err) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The project's root. */
    static final Path HOME = Path.of("").toAbsolutePath().getParent().getParent();

    /** Runs in this JVM. */
    static Command run(String... words) {
        var out = new StringWriter();
        var err = new StringWriter();
        int code = Main.commandLine()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(words);
        return new Command(code, out.toString(), err.toString());
    }

    /** Starts in a JVM of its own, which a test may kill. */
    static Process start(Path log, String... words) {
        var command = new ArrayList<String>(
                List.of(ProcessHandle.current().info().command().orElseThrow()));
        ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens"))
                .forEach(command::add);
        command.addAll(List.of("-Xmx1g", "-cp", System.getProperty("java.class.path"), Main.class.getName()));
        command.addAll(List.of(words));
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last line of the output, as JSON. */
    JsonNode json() {
        assertThat(out).as(err).isNotBlank();
        List<String> lines = out.lines().toList();
        return parsed(lines.get(lines.size() - 1));
    }

    /** Each line of the output, as JSON. */
    List<JsonNode> jsonLines() {
        return out.lines().map(this::parsed).toList();
    }

    private JsonNode parsed(String line) {
        try {
            return JSON.readTree(line);
        } catch (IOException e) {
            throw new AssertionError("no JSON in: " + out + err, e);
        }
    }

    /** A grid file of this text. */
    static String grid(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name + ".yaml"), text).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean hasFiles(Path folder) {
        File[] files = folder.toFile().listFiles();
        return files != null && files.length > 0;
    }
}
