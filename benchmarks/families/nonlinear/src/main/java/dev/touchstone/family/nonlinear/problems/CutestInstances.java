package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.api.Data;
import dev.touchstone.api.Digest;
import dev.touchstone.api.Instance;
import dev.touchstone.datasets.Csv;
import dev.touchstone.datasets.SifReader;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The instances of a data folder's SIF files: {@code cutest/sif/NAME.SIF} is {@code cutest-NAME}. Parameters of the file, the
 * order of the constraints and the treatment of fixed variables may follow the name:
 * {@code cutest-MANCINONE@N=100@order=cutest-jl}, {@code cutest-DTOC3@fixed=removed}.
 */
public record CutestInstances(Data data) {
    private static final Pattern FILE = Pattern.compile("cutest/sif/(.+)\\.SIF");
    private static final String INDEX = "cutest/index.csv";
    private static final String PREFIX = "cutest-";

    /** Options that every name may have beside the parameters of its file, and their values; the first is the default. */
    private static final Map<String, List<String>> OPTIONS =
            new TreeMap<>(Map.of("order", List.of("sif", "cutest-jl"), "fixed", List.of("kept", "removed")));

    /** One instance for each file, with its own parameters and all options at their defaults. */
    public Stream<Instance<NonlinearProgram>> all() {
        return files().entrySet().stream()
                .map(file -> instance(PREFIX + file.getKey(), file.getValue(), new TreeMap<>()));
    }

    /**
     * The instance of a name with or without parameters; empty if the name is none of a SIF file.
     *
     * @throws IllegalArgumentException if the file has no such parameter; names those it has
     */
    public Optional<Instance<NonlinearProgram>> named(String name) {
        String[] words = name.split("@", -1);
        String file = words[0].startsWith(PREFIX) ? files().get(words[0].substring(PREFIX.length())) : null;
        if (file == null) {
            return Optional.empty();
        }
        var settings = new TreeMap<String, String>();
        for (String word : Arrays.asList(words).subList(1, words.length)) {
            int equals = word.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException(
                        "\"%s\" in %s is no NAME=VALUE; write a parameter like @N=100".formatted(word, name));
            }
            settings.put(word.substring(0, equals), word.substring(equals + 1));
        }
        check(name, file, settings);
        return Optional.of(instance(name, file, settings));
    }

    private void check(String name, String file, Map<String, String> settings) {
        OPTIONS.forEach((option, values) -> {
            if (!values.contains(settings.getOrDefault(option, values.get(0)))) {
                throw new IllegalArgumentException(
                        "%s: no %s \"%s\"; known: %s".formatted(name, option, settings.get(option), values));
            }
        });
        Map<String, String> parameters = new TreeMap<>(settings);
        parameters.keySet().removeAll(OPTIONS.keySet());
        if (parameters.isEmpty()) {
            return;
        }
        Set<String> known = SifReader.parameters(text(file));
        parameters.forEach((parameter, value) -> {
            if (!known.contains(parameter)) {
                throw new IllegalArgumentException("%s: %s has no parameter \"%s\"; known: %s, and %s"
                        .formatted(name, file, parameter, known, OPTIONS.keySet()));
            }
            number(name, value);
        });
    }

    private static double number(String name, String value) {
        try {
            return Double.parseDouble(value);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("%s: \"%s\" is no number; a parameter is one".formatted(name, value), e);
        }
    }

    private Instance<NonlinearProgram> instance(String name, String file, Map<String, String> settings) {
        return new Instance<NonlinearProgram>(
                        name,
                        "CUTEst, " + file.substring(file.lastIndexOf('/') + 1),
                        () -> Digest.hex(Digest.of(text(file), settings.toString())),
                        () -> program(name, file, settings),
                        Optional.empty())
                .best(0, "at a KKT point");
    }

    private NonlinearProgram program(String name, String file, Map<String, String> settings) {
        var parameters = new LinkedHashMap<String, Double>();
        settings.forEach((parameter, value) -> {
            if (!OPTIONS.containsKey(parameter)) {
                parameters.put(parameter, number(name, value));
            }
        });
        NonlinearProgram program = new CutestProgram(SifReader.parse(file, text(file), parameters));
        program = "removed".equals(settings.get("fixed")) ? new ProgramWithoutFixed(program) : program;
        return "cutest-jl".equals(settings.get("order")) ? ReorderedProgram.linearFirst(program) : program;
    }

    private String text(String file) {
        return new String(data.bytes(file), StandardCharsets.ISO_8859_1);
    }

    /** Files by the names of their problems; the index has the names that are no legal names of files. */
    private Map<String, String> files() {
        List<String> listed = data.files();
        Map<String, String> names = listed.contains(INDEX) ? index() : Map.of();
        var files = new TreeMap<String, String>();
        for (String file : listed) {
            Matcher matcher = FILE.matcher(file);
            if (matcher.matches()) {
                files.put(names.getOrDefault(matcher.group(1) + ".SIF", matcher.group(1)), file);
            }
        }
        return files;
    }

    private Map<String, String> index() {
        var names = new TreeMap<String, String>();
        Csv.withHeader(INDEX, text(INDEX)).forEach(row -> names.put(row.text("file"), row.text("problem")));
        return names;
    }
}
