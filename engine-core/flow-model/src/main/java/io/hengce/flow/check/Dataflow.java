package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Edge;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.Resolution;
import io.hengce.flow.expr.Slots;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which variables are written when a run comes to a node, over every way from the start; nothing is known of nodes that cannot be reached or lie on a cycle. */
final class Dataflow {

    private final Draft draft;
    private final Slots slots;
    private final Map<String, Written> before = new HashMap<>();
    private final Map<String, Map<Fork, Written>> meeting = new HashMap<>();
    private final Map<Place, Written> atRead = new HashMap<>();

    Dataflow(Draft draft) {
        this.draft = draft;
        this.slots = draft.slots();
        var reached = draft.graph().reachableFrom(draft.starts());
        draft.starts().forEach(start -> before.put(start, given()));
        for (var id : draft.graph().order()) {
            join(id);
            if (reached.contains(id) && before.containsKey(id)) {
                var after = after(id, before.get(id).copy());
                draft.graph().from(id).forEach(edge -> arrive(edge, after));
            }
        }
    }

    /** What is known on entry to a node. */
    Optional<Written> before(String node) {
        return Optional.ofNullable(before.get(node));
    }

    /** What is known where the expression at a place is evaluated. */
    Optional<Written> at(Place place) {
        return Optional.ofNullable(atRead.get(place));
    }

    private Written given() {
        var given = new Written(slots);
        draft.document()
                .dictionary()
                .of(Origin.REQUEST)
                .forEach(field -> given.give(field.id(), field.use().required()));
        draft.document().dictionary().of(Origin.DATA_SOURCE).forEach(field -> given.give(field.id(), false));
        given.give(Slots.OUTCOME, false);
        given.give(Slots.DECISION_TIME, true);
        return given;
    }

    private Written after(String id, Written state) {
        draft.graph().node(id).map(Step::of).orElse(List.of()).forEach(step -> apply(step, state));
        return state;
    }

    private void apply(Step step, Written state) {
        var entry = step.writes().isEmpty() ? state : state.copy();
        step.reads().forEach(place -> atRead.put(place, entry));
        var sure = new HashMap<String, Boolean>();
        for (var effect : step.writes()) {
            sure.merge(effect.variable(), isSure(effect, entry), Boolean::logicalAnd);
        }
        sure.forEach(state::write);
    }

    private boolean isSure(Step.Effect effect, Written entry) {
        return effect.sources().isPresent()
                && effect.sources().get().stream()
                        .map(draft.texts()::expression)
                        .flatMap(Optional::stream)
                        .allMatch(expression -> entry.isSure(expression));
    }

    /** Ways into a node exclude each other, but for those that end different branches of a parallel: these are kept apart until all have come. */
    private void arrive(Edge edge, Written state) {
        var fork = draft.forks().ended(edge);
        if (fork.isPresent()) {
            meet(meeting.computeIfAbsent(edge.to(), join -> new HashMap<>()), fork.get(), state);
        } else {
            meet(before, edge.to(), state);
        }
    }

    private static <K> void meet(Map<K, Written> known, K at, Written state) {
        if (known.containsKey(at)) {
            known.get(at).meet(state);
        } else {
            known.put(at, state.copy());
        }
    }

    /** A run comes out of a join with what every branch wrote. */
    private void join(String node) {
        meeting.getOrDefault(node, Map.of()).values().forEach(state -> {
            if (before.containsKey(node)) {
                before.get(node).join(state);
            } else {
                before.put(node, state);
            }
        });
    }

    /** What is known of the variables at one point of the flow. */
    static final class Written {
        private final Slots slots;
        private final BitSet maybe;
        private final BitSet surely;
        private final BitSet present;

        private Written(Slots slots) {
            this(slots, new BitSet(), new BitSet(), new BitSet());
        }

        private Written(Slots slots, BitSet maybe, BitSet surely, BitSet present) {
            this.slots = slots;
            this.maybe = maybe;
            this.surely = surely;
            this.present = present;
        }

        /** Whether some way to here has written the variable. */
        boolean maybe(String variable) {
            return has(maybe, variable);
        }

        /** Whether every way to here has written the variable, or it is none. */
        boolean surely(String variable) {
            return slots.slot(variable).isEmpty() || has(surely, variable);
        }

        /** Whether the variable has a value here on every way, or is a constant. */
        boolean isPresent(String variable) {
            return slots.slot(variable).isEmpty() || has(present, variable);
        }

        /** Whether an expression has a value here on every way. */
        boolean isSure(Expression expression) {
            return isSure(expression.tree(), expression.resolution());
        }

        /** The same of a part of an expression. */
        boolean isSure(Expr part, Resolution resolution) {
            return part.accept(new Presence(this::isPresent, resolution));
        }

        private boolean has(BitSet set, String variable) {
            var slot = slots.slot(variable);
            return slot.isPresent() && set.get(slot.getAsInt());
        }

        private void give(String variable, boolean isPresent) {
            slots.slot(variable).ifPresent(slot -> {
                surely.set(slot);
                present.set(slot, isPresent);
            });
        }

        private void write(String variable, boolean isPresent) {
            give(variable, isPresent);
            slots.slot(variable).ifPresent(maybe::set);
        }

        private Written copy() {
            return new Written(slots, (BitSet) maybe.clone(), (BitSet) surely.clone(), (BitSet) present.clone());
        }

        private void join(Written other) {
            maybe.or(other.maybe);
            surely.or(other.surely);
            present.or(other.present);
        }

        private void meet(Written other) {
            maybe.or(other.maybe);
            surely.and(other.surely);
            present.and(other.present);
        }
    }
}
