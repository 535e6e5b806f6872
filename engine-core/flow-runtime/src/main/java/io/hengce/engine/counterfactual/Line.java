package io.hengce.engine.counterfactual;

import io.hengce.flow.value.Value;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Values of a field to be tried in one direction, the nearest first.
 *
 * @param steps where there are more between two neighbours
 */
record Line(Optional<Steps> steps, List<Value> values) {

    Line {
        values = List.copyOf(values);
    }

    /** Those values that a comparison with a constant first holds for, or first does not: the constant and what is next behind it, seen from the value of now; all that have no order. */
    List<Value> besides(Set<Value> constants, Value now) {
        if (steps.isEmpty()) {
            return values;
        }
        var order = steps.get();
        var known = constants.stream()
                .flatMap(constant -> order.of(constant).stream())
                .collect(Collectors.toSet());
        var start = order.of(now);
        return values.stream()
                .filter(value -> {
                    var step = order.of(value).orElseThrow();
                    var onward = start.map(from -> BigInteger.valueOf(step.compareTo(from)))
                            .orElse(BigInteger.ONE);
                    return known.contains(step) || known.contains(step.subtract(onward));
                })
                .toList();
    }
}
