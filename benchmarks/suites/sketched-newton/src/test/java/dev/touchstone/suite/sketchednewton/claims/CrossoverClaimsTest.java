package dev.touchstone.suite.sketchednewton.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Evidence;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;

class CrossoverClaimsTest {
    private static final Claim MESHES = CrossoverClaims.all()
            .filter(claim -> claim.name().endsWith("meshes"))
            .findFirst()
            .orElseThrow();

    /** Flops of the sketched method by instance; the exact one has a hundred everywhere. */
    private record Flops(Map<String, Double> sketched) implements Evidence {
        @Override
        public int replicates(String instance, String competitor) {
            return 1;
        }

        @Override
        public double last(String instance, String competitor, String metric, int replicate) {
            return competitor.equals("pde-exact-lu") ? 100 : sketched.getOrDefault(instance, Double.NaN);
        }

        @Override
        public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
            return Collections.emptySortedMap();
        }
    }

    private static double size(Map<String, Double> flops) {
        return MESHES.cases().get(0).statistic().of(new Flops(flops), 0);
    }

    @Test
    void theCrossoverIsTheLeastSizeFromWhichOnFlopsAreFewer() {
        assertThat(size(Map.of("pde-n3", 200.0, "pde-n5", 90.0, "pde-n8", 80.0)))
                .isEqualTo(50);
        assertThat(size(Map.of("pde-n3", 90.0, "pde-n5", 110.0, "pde-n8", 80.0)))
                .isEqualTo(128);
    }

    @Test
    void thereIsNoneIfTheLargestTakesMore() {
        assertThat(size(Map.of("pde-n3", 50.0, "pde-n5", 90.0, "pde-n8", 101.0)))
                .isInfinite();
    }

    @Test
    void aSizeThatWasNotRunLeavesItOpen() {
        assertThat(size(Map.of("pde-n3", 200.0, "pde-n5", 90.0))).isNaN();
    }
}
