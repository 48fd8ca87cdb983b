package dev.touchstone.datasets;

import dev.touchstone.datasets.sif.SifProblem;
import dev.touchstone.datasets.sif.data.DataPart;
import dev.touchstone.datasets.sif.data.ProblemBuilder;
import dev.touchstone.datasets.sif.function.FunctionPart;
import dev.touchstone.datasets.sif.text.Card;
import dev.touchstone.datasets.sif.text.CardReader;
import dev.touchstone.datasets.sif.text.FileParts;
import dev.touchstone.datasets.sif.text.SifFault;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads problems in Standard Input Format (SIF), the format of the CUTEst collection. Sources: A. R. Conn, N. I. M. Gould,
 * D. Orban and Ph. L. Toint, "The SIF Reference Report"; N. I. M. Gould, D. Orban and Ph. L. Toint, "CUTEst: a constrained
 * and unconstrained testing environment with safe threads", Comput. Optim. Appl. 60, 2015.
 */
public final class SifReader {
    private SifReader() {}

    /**
     * Reads a problem from a file.
     *
     * @param given values of parameters whose cards are marked {@code $-PARAMETER}, by name
     * @throws MalformedDataException if the file is not in the format, needs external Fortran, or has no such parameter
     * @throws IOException if the file cannot be read
     */
    public static SifProblem read(Path file, Map<String, Double> given) throws IOException {
        String text = Files.readString(file, StandardCharsets.ISO_8859_1);
        return parse(file.getFileName().toString(), text, given);
    }

    /**
     * Reads a problem from text.
     *
     * @param file its name, for messages
     * @param given values of parameters whose cards are marked {@code $-PARAMETER}, by name
     * @throws MalformedDataException if the text is not in the format, needs external Fortran, or has no such parameter
     */
    public static SifProblem parse(String file, String text, Map<String, Double> given) {
        try {
            return problem(FileParts.of(cards(text)), given);
        } catch (SifFault e) {
            throw new MalformedDataException(file, e.line(), e.getMessage(), e.remedy(), e);
        }
    }

    /** The parameters that a caller may give to {@link #parse}, in the order of their cards. */
    public static Set<String> parameters(String text) {
        return cards(text).stream()
                .filter(Card::settable)
                .map(Card::field2)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<Card> cards(String text) {
        return CardReader.read(text.lines().toList());
    }

    private static SifProblem problem(FileParts parts, Map<String, Double> given) {
        ProblemBuilder problem = DataPart.read(parts.data(), given);
        String name = parts.head().field3();
        FunctionPart.read(parts.elements(), name, problem.elementTypes());
        FunctionPart.read(parts.groups(), name, problem.groupTypes());
        return problem.build(parts.head());
    }
}
