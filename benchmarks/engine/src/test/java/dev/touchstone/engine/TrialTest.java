package dev.touchstone.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Digest;
import dev.touchstone.api.Settings;
import dev.touchstone.api.Split;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TrialTest {
    /**
     * The texts of the components, each followed by a line feed, through {@code sha256sum | cut -c1-16}: {@code printf
     * 'toy\n1\nline\nc73b73af8851e9e9\nhalving\nfactor=0.5,sweeps=1\n10 steps, PT1H\nheld-out\n0\nplain\n\n'}. The digest
     * of the instance is {@code printf 'line\n'} through the same.
     */
    @Test
    void anIdIsTheSha256OfTheTextsOfAllComponents() {
        assertThat(Toys.trial("halving").id()).isEqualTo("55aed50a386ba681");
        var other = new Trial(
                "toy",
                "1",
                "line",
                "c73b73af8851e9e9",
                "halving",
                Toys.trial("halving").settings(),
                new Budget(Budget.UNLIMITED_STEPS, Duration.ofSeconds(90)),
                Split.SELECTION,
                2,
                new Recording(true, true),
                "0123456789abcdef");
        // printf 'toy\n1\nline\nc73b73af8851e9e9\nhalving\nfactor=0.5,sweeps=1\nany steps, PT1M30S\nselection\n2\n
        //     every-period+series\n0123456789abcdef\n' (one line) | sha256sum | cut -c1-16
        assertThat(other.id()).isEqualTo("e7ffb8fc4aa62594");
        assertThat(Digest.hex(other.idBits())).isEqualTo(other.id());
    }

    @Test
    void everyComponentChangesTheId() {
        List<String> base = List.of("s", "1", "i", "d", "v", "0.5", "7", "9", "HELD_OUT", "0", "plain", "");
        List<String> others = List.of("S", "2", "I", "D", "V", "0.25", "8", "10", "SELECTION", "1", "series", "a");
        Set<String> ids = new HashSet<>();
        ids.add(trial(base).id());
        for (int i = 0; i < base.size(); i++) {
            int changed = i;
            ids.add(trial(IntStream.range(0, base.size())
                            .mapToObj(k -> (k == changed ? others : base).get(k))
                            .toList())
                    .id());
        }
        assertThat(ids).hasSize(base.size() + 1);
    }

    private static Trial trial(List<String> c) {
        return new Trial(
                c.get(0),
                c.get(1),
                c.get(2),
                c.get(3),
                c.get(4),
                new Settings(new TreeMap<>(Map.of("eta", c.get(5)))),
                new Budget(Long.parseLong(c.get(6)), Duration.ofSeconds(Long.parseLong(c.get(7)))),
                Split.valueOf(c.get(8)),
                Integer.parseInt(c.get(9)),
                Recording.of(c.get(10)),
                c.get(11));
    }

    @Test
    void theOrderOfTheGivenSettingsDoesNotChangeTheId() {
        var reversed = new TreeMap<String, String>(Comparator.reverseOrder());
        reversed.putAll(Toys.trial("halving").settings().values());
        Trial t = Toys.trial("halving");
        var other = new Trial(
                t.suite(),
                t.suiteVersion(),
                t.instance(),
                t.instanceDigest(),
                t.solver(),
                new Settings(reversed),
                t.budget(),
                t.split(),
                t.replicate(),
                t.recording(),
                t.after());
        assertThat(other.id()).isEqualTo(t.id());
    }

    /** The key is {@code printf 'toy\nline\nheld-out\n0\nmoves\n' | sha256sum}; its stream is that of another Philox in Python. */
    @Test
    void aStreamIsKeyedBySuiteInstanceReplicateAndName() {
        var stream = Toys.trial("halving").random("moves");
        assertThat(stream.nextLong()).isEqualTo(0x6c589d880dd9f8c2L);
        assertThat(stream.nextLong()).isEqualTo(0x25a6f7be230f8f21L);
        assertThat(stream.nextLong()).isEqualTo(0xf4665f461f76d43eL);
    }

    @Test
    void competitorsMeetTheSameRandomNumbersWhateverTheirSettingsBudgetsAndRecordings() {
        long first = Toys.trial("halving").random("moves").nextLong();
        Trial other = Toys.with(
                new Budget(3, Duration.ofSeconds(1)),
                Recording.of("every-period+series"),
                Toys.after("0123", Toys.trial("random-search", Map.of("radius", "3"))));
        assertThat(other.random("moves").nextLong()).isEqualTo(first);
        assertThat(other.random("start").nextLong()).isNotEqualTo(first);
        assertThat(Toys.on("bowl", other).random("moves").nextLong()).isNotEqualTo(first);
    }

    @Test
    void aStreamThatIsAskedForTwiceBeginsAgain() {
        Trial trial = Toys.trial("halving");
        assertThat(trial.random("moves").nextLong())
                .isEqualTo(trial.random("moves").nextLong());
    }
}
