package io.hengce.compile.layout;

import io.hengce.flow.document.Lane;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToIntFunction;

/** Lanes that stand one above the other, from the top: one stage of a drawing. A lane by itself is a stack too. */
record Stack(List<Lane> lanes) {

    Stack {
        lanes = List.copyOf(lanes);
    }

    /** The stacks that lanes form, from left to right; of lanes that stand in each other's way each counts as one of its own stack's. */
    static List<Stack> of(List<Lane> lanes) {
        var stacks = new ArrayList<List<Lane>>();
        for (var lane : lanes.stream().sorted(byPlace(Stack::left, Stack::top)).toList()) {
            stacks.stream()
                    .filter(stack -> stack.stream().anyMatch(other -> areStacked(other, lane)))
                    .findFirst()
                    .ifPresentOrElse(stack -> stack.add(lane), () -> stacks.add(new ArrayList<>(List.of(lane))));
        }
        return stacks.stream()
                .map(stack -> new Stack(
                        stack.stream().sorted(byPlace(Stack::top, Stack::left)).toList()))
                .toList();
    }

    boolean isSingle() {
        return lanes.size() == 1;
    }

    /** Whether two lanes have more than half of the narrower one's width above or below each other. */
    private static boolean areStacked(Lane one, Lane other) {
        var shared = Math.min(left(one) + one.width(), left(other) + other.width()) - Math.max(left(one), left(other));
        return 2 * shared > Math.min(one.width(), other.width());
    }

    private static Comparator<Lane> byPlace(ToIntFunction<Lane> first, ToIntFunction<Lane> then) {
        return Comparator.comparingInt(first).thenComparingInt(then).thenComparing(Lane::id);
    }

    private static int left(Lane lane) {
        return lane.at().x();
    }

    private static int top(Lane lane) {
        return lane.at().y();
    }
}
