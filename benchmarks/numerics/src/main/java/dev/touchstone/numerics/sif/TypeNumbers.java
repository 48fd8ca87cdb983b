package dev.touchstone.numerics.sif;

import dev.touchstone.datasets.sif.FunctionType;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;

/** Numbers the types of a problem from 0 on. */
final class TypeNumbers {
    private final IdentityHashMap<FunctionType, Integer> numbers = new IdentityHashMap<>();
    private final List<FunctionType> types = new ArrayList<>();

    int number(FunctionType type) {
        return numbers.computeIfAbsent(type, key -> {
            types.add(key);
            return types.size() - 1;
        });
    }

    List<FunctionType> types() {
        return List.copyOf(types);
    }
}
