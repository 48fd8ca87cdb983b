package dev.touchstone.datasets.sif;

import dev.touchstone.datasets.MalformedDataException;
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
 * Reads CUTEst's Standard Input Format (SIF). Source: A. R. Conn, N. I. M. Gould, D. Orban and Ph. L.
 * Toint, "The SIF Reference Report"; N. I. M. Gould, D. Orban and Ph. L. Toint, "CUTEst: a constrained
 * and unconstrained testing environment with safe threads", Comput. Optim. Appl. 60, 2015.
 */
public final class SifReader {
    private SifReader() {}

    /**
     * Reads a problem.
     *
     * @param given values of parameters whose cards are marked {@code $-PARAMETER}, by name
     * @throws MalformedDataException if the file is not in the format, needs external Fortran, or has no
     *     such parameter
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
     * @throws MalformedDataException as {@link #read}
     */
    public static SifProblem parse(String file, String text, Map<String, Double> given) {
        try {
            return problem(text.lines().toList(), given);
        } catch (SifFault e) {
            throw new MalformedDataException(file, e.line(), e.getMessage(), e.remedy(), e);
        }
    }

    /**
     * The parameters that can be given from outside, in the order of their cards.
     *
     * @param file its name, for messages
     * @throws MalformedDataException if the file cannot be cut into cards
     */
    public static Set<String> parameters(String file, String text) {
        try {
            return CardReader.read(text.lines().toList()).stream()
                    .filter(Card::settable)
                    .map(Card::field2)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
        } catch (SifFault e) {
            throw new MalformedDataException(file, e.line(), e.getMessage(), e.remedy(), e);
        }
    }

    private static SifProblem problem(List<String> lines, Map<String, Double> given) {
        Parts parts = Parts.of(CardReader.read(lines));
        Card head = parts.data().get(0).indicator();
        var draft = new Draft(head.field3(), given);
        DataPart.read(parts.data(), draft);
        TypePart.read(parts.elements(), draft.name, draft.elementTypes);
        TypePart.read(parts.groups(), draft.name, draft.groupTypes);
        return draft.build(head);
    }
}
