package dev.touchstone.isolation;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A JVM that serves trials through a pipe; see {@link ChildMain}. */
final class ChildProcess implements AutoCloseable {
    private static final int LINES_KEPT = 5;
    private static final String ERROR_FILE = Path.of(System.getProperty("java.io.tmpdir"), "touchstone-child-%p.log")
            .toString();
    private static final Pattern CRASH = Pattern.compile("#\\s+(SIG\\w+ .*pc=\\w+).*");
    /** A frame of a stack trace; frames would leave no room for the exceptions' messages. */
    private static final Pattern FRAME = Pattern.compile("\\s+(at .*|\\.\\.\\. \\d+ more)");

    private static final long SECONDS_TO_DIE = 10;

    private final Process process;
    private final Thread reader = new Thread(this::keepLastLines, "child-stderr");
    private final Deque<String> lastLines = new ArrayDeque<>();
    final DataOutputStream to;
    final DataInputStream from;

    ChildProcess(long heapBytes, String dataFolder) {
        try {
            var builder = new ProcessBuilder(command(heapBytes, dataFolder));
            builder.environment().put("CLASSPATH", String.join(File.pathSeparator, classPath()));
            process = builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start a child process", e);
        }
        to = new DataOutputStream(new BufferedOutputStream(process.getOutputStream()));
        from = new DataInputStream(new BufferedInputStream(process.getInputStream()));
        reader.setDaemon(true);
        reader.start();
    }

    private static List<String> command(long heapBytes, String dataFolder) {
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapBytes,
                "-XX:+UseSerialGC",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisplayVMOutputToStderr", // its warnings must not reach the pipe
                "-XX:ErrorFile=" + ERROR_FILE,
                ChildMain.class.getName(),
                dataFolder);
    }

    /** The class path of this JVM, and the jars that Spark has added for an application since. */
    private static Set<String> classPath() {
        var path = new LinkedHashSet<String>();
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        for (ClassLoader each = loader; each != null; each = each.getParent()) {
            if (each instanceof URLClassLoader urls) {
                for (URL url : urls.getURLs()) {
                    path.add(url.getPath());
                }
            }
        }
        path.addAll(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        return path;
    }

    private void keepLastLines() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!FRAME.matcher(line).matches()) {
                    keep(line);
                }
            }
        } catch (IOException e) {
            // the process is gone, and its output with it
        }
    }

    private void keep(String line) {
        synchronized (lastLines) {
            if (lastLines.size() == LINES_KEPT) {
                lastLines.removeFirst();
            }
            lastLines.add(line);
        }
    }

    /** The reason why the process is gone: the signal that its JVM noted, or its exit code and its last lines. */
    String causeOfDeath() {
        int code = exitCode();
        Optional<String> crash = crash();
        if (crash.isPresent()) {
            return crash.get();
        }
        String how = code > 128 ? "killed by signal " + (code - 128) : "exit code " + code;
        synchronized (lastLines) {
            return lastLines.isEmpty() ? how : how + "; its last lines: " + String.join(" | ", lastLines);
        }
    }

    /** The signal in the JVM's error file, if there is one; removes the file. */
    private Optional<String> crash() {
        Path file = Path.of(ERROR_FILE.replace("%p", Long.toString(process.pid())));
        try (Stream<String> lines = Files.lines(file)) {
            Optional<String> crash = lines.map(CRASH::matcher)
                    .filter(Matcher::matches)
                    .map(line -> line.group(1))
                    .findFirst();
            Files.delete(file);
            return crash;
        } catch (IOException e) {
            return Optional.empty(); // there is none: the JVM did not crash
        }
    }

    private int exitCode() {
        try {
            if (!process.waitFor(SECONDS_TO_DIE, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
            reader.join(TimeUnit.SECONDS.toMillis(SECONDS_TO_DIE)); // its last lines may still be in the pipe
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return -1;
        }
    }

    void kill() {
        process.destroyForcibly();
    }

    @Override
    public void close() {
        process.destroy();
    }
}
