package dev.touchstone.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.touchstone.api.Claim;
import dev.touchstone.api.Data;
import dev.touchstone.api.Evidence;
import dev.touchstone.api.Suite;
import dev.touchstone.engine.ProblemCache;
import dev.touchstone.grid.Grid;
import dev.touchstone.grid.GridFile;
import dev.touchstone.grid.Planned;
import dev.touchstone.spark.ProcessSuites;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The grids that a claim names run what the claim asks about. */
class ClaimGridsTest {
    private static final Path GRIDS = Command.HOME.resolve("conf/grids");

    private final ProblemCache problems = new ProblemCache(data(), 2);
    private final Map<String, Set<String>> competitors = new HashMap<>();

    /** Notes who is asked about. */
    private record Listener(Set<String> asked) implements Evidence {
        @Override
        public int replicates(String instance, String competitor) {
            asked.add(instance + " by " + competitor);
            return 2;
        }

        @Override
        public double last(String instance, String competitor, String metric, int replicate) {
            asked.add(instance + " by " + competitor);
            return 1;
        }

        @Override
        public SortedMap<Long, Double> trace(String instance, String competitor, String metric, int replicate) {
            asked.add(instance + " by " + competitor);
            return Collections.emptySortedMap();
        }
    }

    private static Data data() {
        String given = System.getenv("TOUCHSTONE_DATA");
        Path folder = given == null ? Command.HOME.resolve("../shared/datasets") : Path.of(given);
        return Files.isDirectory(folder) ? Data.folder(folder) : Data.none();
    }

    /** The throwaway suite is a test's, and has no grids of the project's. */
    private static Stream<Claim> claims() {
        return ProcessSuites.get().all().stream()
                .filter(suite -> !suite.name().equals("throwaway"))
                .map(Suite::claims)
                .flatMap(List::stream);
    }

    @TestFactory
    Stream<DynamicTest> aClaimsGridsComeWithTheProject() {
        return claims().map(claim -> DynamicTest.dynamicTest(claim.name(), () -> {
            assertThat(GRIDS.resolve(claim.reducedGrid() + ".yaml")).isRegularFile();
            assertThat(GRIDS.resolve(claim.fullGrid() + ".yaml")).isRegularFile();
        }));
    }

    @TestFactory
    Stream<DynamicTest> theFullGridRunsAllThatAClaimAsksAbout() {
        return claims().map(claim -> DynamicTest.dynamicTest(claim.name(), () -> {
            var asked = new TreeSet<String>();
            claim.cases().forEach(each -> each.statistic().of(new Listener(asked), 0));
            assertThat(competitors.computeIfAbsent(claim.fullGrid(), this::read))
                    .containsAll(asked);
        }));
    }

    private Set<String> read(String name) {
        try {
            Grid grid = GridFile.read(GRIDS.resolve(name + ".yaml"), ProcessSuites.get(), problems);
            var names = new TreeSet<String>();
            LongStream.range(0, grid.size()).mapToObj(grid::trial).forEach(trial -> names.add(name(trial)));
            return names;
        } catch (IllegalArgumentException e) {
            assumeTrue(!e.getMessage().contains("(more with --data DIR)"), "the grid wants data: " + e.getMessage());
            throw e;
        }
    }

    private static String name(Planned planned) {
        return planned.trial().instance() + " by " + planned.competitor();
    }
}
