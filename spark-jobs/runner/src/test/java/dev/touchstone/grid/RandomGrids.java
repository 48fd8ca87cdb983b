package dev.touchstone.grid;

import dev.touchstone.api.Isolation;
import dev.touchstone.grid.Winners.Winner;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Grids of arms that compare, search and come after each other, on two instances, by chance. */
final class RandomGrids {
    /** An arm: its cells, the points of its search, and whether it comes after the arm before it. */
    private record Shape(int cells, int points, boolean follows) {}

    private RandomGrids() {}

    static Arbitrary<Grid> all() {
        Arbitrary<Shape> shape = Combinators.combine(
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(true, false))
                .as(Shape::new);
        return Combinators.combine(
                        shape.list().ofMinSize(1).ofMaxSize(4),
                        Arbitraries.integers().between(1, 3),
                        Arbitraries.integers().between(1, 3))
                .as(RandomGrids::grid);
    }

    private static Grid grid(List<Shape> shapes, int selection, int heldOut) {
        List<Arm> arms = arms(shapes);
        var all = new ArrayList<ArmOnInstance>();
        long first = 0;
        for (String instance : List.of("iris", "wine")) {
            for (Arm arm : arms) {
                var on = new ArmOnInstance(first, arm, instance, "", selection, heldOut, new ArrayList<>());
                all.add(on);
                first += on.size();
            }
        }
        return new Grid("g", "", "s", "1", all, 1, Duration.ofSeconds(1), Duration.ofSeconds(2), 0.1);
    }

    private static List<Arm> arms(List<Shape> shapes) {
        var arms = new ArrayList<Arm>();
        for (int i = 0; i < shapes.size(); i++) {
            Shape shape = shapes.get(i);
            var arm = Arm.of(
                    "arm" + i,
                    "solver",
                    new TreeMap<>(Map.of("a", "1", "b", "2")),
                    List.of(axis("a", shape.cells())),
                    shape.points() == 0 ? List.of() : List.of(axis("b", shape.points())),
                    new TrialConditions(Isolation.THREAD, 1, Looks.DOUBLING));
            boolean follows = shape.follows() && i > 0;
            Predecessor predecessor = follows
                    ? new Predecessor("arm" + (i - 1), 0, arms.get(i - 1).level() + 1)
                    : null;
            boolean followed = i + 1 < shapes.size() && shapes.get(i + 1).follows();
            arms.add(arm.linked(predecessor, followed ? Set.of(0L) : Set.of()));
        }
        return arms;
    }

    private static Axis axis(String name, int values) {
        return new Axis(
                List.of(name),
                IntStream.rangeClosed(1, values)
                        .mapToObj(value -> List.of(Integer.toString(value)))
                        .toList());
    }

    /** A winner for every cell of every search, or for none where {@code seed} says that all of its points failed. */
    static Winners winners(Grid grid, int seed) {
        var winners = Winners.none();
        for (ArmOnInstance on : grid.armsOnInstances()) {
            for (long cell = 0; cell < on.arm().cells(); cell++) {
                int choice = Math.floorMod(
                        31 * seed + (on.instance() + on.arm().competitor(cell)).hashCode(),
                        (int) on.arm().points() + 1);
                if (choice < on.arm().points()) {
                    winners = winners.with(new Winner(
                            on.instance(), on.arm().competitor(cell), on.arm().tuned(choice)));
                }
            }
        }
        return winners;
    }
}
