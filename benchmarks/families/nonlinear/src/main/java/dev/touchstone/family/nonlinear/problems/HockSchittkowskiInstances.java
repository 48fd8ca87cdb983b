package dev.touchstone.family.nonlinear.problems;

import dev.touchstone.api.Instance;
import dev.touchstone.family.nonlinear.program.NonlinearProgram;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The instances of {@link HockSchittkowski}, which need no data: {@code hs6}, {@code bt5} and so on. */
public final class HockSchittkowskiInstances {
    /** Constructors by name: {@code hs} and the number, or {@code bt} and the number of CUTEst's variant. */
    public static final Map<String, Supplier<NonlinearProgram>> PROGRAMS = Map.of(
            "hs6", HockSchittkowski.Hs6::new,
            "hs7", HockSchittkowski.Hs7::new,
            "hs28", HockSchittkowski.Hs28::new,
            "hs39", HockSchittkowski.Hs39::new,
            "hs40", HockSchittkowski.Hs40::new,
            "hs77", HockSchittkowski.Hs77::new,
            "hs78", HockSchittkowski.Hs78::new,
            "bt5", HockSchittkowski.Bt5::new);

    private HockSchittkowskiInstances() {}

    /** One instance for each program, by name. */
    public static Stream<Instance<NonlinearProgram>> all() {
        return PROGRAMS.entrySet().stream().sorted(Map.Entry.comparingByKey()).map(program -> Instance.of(
                        program.getKey(),
                        "W. Hock, K. Schittkowski, Lecture Notes in Economics and Mathematical Systems 187, 1981",
                        program.getValue())
                .best(0, "at a KKT point"));
    }
}
