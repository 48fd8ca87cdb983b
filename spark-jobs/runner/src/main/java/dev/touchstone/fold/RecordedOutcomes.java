package dev.touchstone.fold;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.touchstone.leaderboard.TrialFacts;
import dev.touchstone.tables.RunFolder;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The numbers of a run's trials by the word of their outcome, whichever driver ran them: {@code outcomes.json}.
 */
public record RecordedOutcomes(SortedMap<String, Long> counts) {
    private static final String FILE = "outcomes.json";
    private static final ObjectMapper JSON = new ObjectMapper();

    static RecordedOutcomes of(List<TrialFacts> facts) {
        var counts = new TreeMap<String, Long>();
        facts.forEach(each -> each.outcomes().forEach((outcome, count) -> counts.merge(outcome, count, Long::sum)));
        return new RecordedOutcomes(counts);
    }

    /** The counts of a run that has been folded. */
    public static RecordedOutcomes read(RunFolder run) {
        try {
            return new RecordedOutcomes(
                    JSON.readValue(run.folder().read(FILE), new TypeReference<TreeMap<String, Long>>() {}));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(
                    "%s is no JSON: %s".formatted(run.folder().display(FILE), e.getOriginalMessage()), e);
        }
    }

    void write(RunFolder run) {
        try {
            run.folder().write(FILE, JSON.writeValueAsString(counts));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("cannot write " + FILE, e);
        }
    }
}
