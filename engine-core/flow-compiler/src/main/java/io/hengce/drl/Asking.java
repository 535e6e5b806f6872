package io.hengce.drl;

import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A stay at a node that asks what is beside the rules: sources, lists, models, other flows. */
public abstract class Asking extends Stay {

    private final Map<String, Value> sent = new HashMap<>();
    private final List<Value> given = new ArrayList<>();
    private final Map<String, Term> handed = new LinkedHashMap<>();

    Asking(Journey journey, String node) {
        super(journey, node);
    }

    /** A value for a list or a model that is asked next, in order. */
    public final void give(Term value) {
        during(() -> given.add(value.in(journey())));
    }

    /** A value for a field of a flow that is called next. */
    public final void give(String field, Term value) {
        give(value);
    }

    /** Asks a list beside the rules with what was given; it answers these variables. */
    public final void askList(String list, String... variables) {
        ask(variables);
    }

    /** Asks a model beside the rules with what was given; it answers these variables. */
    public final void askModel(String model, String... variables) {
        ask(variables);
    }

    /** Calls a flow beside the rules with what was given: raises what it raised, and takes these variables. */
    public final void call(String flow, String... variables) {
        during(() -> {
            var called = called(flow, given);
            for (var variable : variables) {
                write(variable, called.values().getOrDefault(variable, Value.Missing.MISSING));
            }
        });
    }

    /** Calls a flow beside the rules for each element of the list that was given first; what else was given are lists of what its fields are given. */
    public final void loop(String flow, String... variables) {
        during(() -> {
            var list = given.get(0);
            var taken = new HashMap<String, List<Value>>();
            Arrays.stream(variables).forEach(variable -> taken.put(variable, new ArrayList<>()));
            for (var number = 0;
                    number < (list.isMissing() ? 0 : Lists.elements(list).size());
                    number++) {
                var at = number;
                var called = called(
                        flow,
                        given.stream()
                                .skip(1)
                                .map(each -> Lists.elements(each).get(at))
                                .toList());
                taken.forEach((variable, values) ->
                        values.add(called.values().getOrDefault(variable, Value.Missing.MISSING)));
            }
            for (var variable : variables) {
                write(variable, list.isMissing() ? list : new Value.ListValue(taken.getOrDefault(variable, List.of())));
            }
        });
    }

    private Beside.Called called(String flow, List<Value> values) {
        var called = journey().call(getNode(), values);
        called.outcome().ifPresent(journey().raised()::raise);
        called.reasons().forEach(journey().raised()::reason);
        called.lostPoints().forEach(journey().raised()::lostPoints);
        called.reviews().forEach(review -> journey().raised().review(getNode(), review));
        if (!called.error().isEmpty()) {
            throw new EvaluationFault(called.error(), flow);
        }
        return called;
    }

    private void ask(String... variables) {
        during(() -> {
            var answers = journey().ask(getNode(), given);
            Arrays.stream(variables)
                    .forEach(variable -> write(variable, answers.getOrDefault(variable, Value.Missing.MISSING)));
        });
    }

    /** A value for a field of the flow that decides beside next: worked out there, so that an error is not the run's. */
    public final void hand(String field, Term value) {
        handed.put(field, value);
    }

    /** Notes that a shadow group has another flow decide as well, with what was handed to it, without effect. */
    public final void beside(String group, String flow, String hash) {
        var fields = new LinkedHashMap<>(handed);
        handed.clear();
        during(() -> journey().beside(new ShadowNote(getNode(), group, flow, hash, Map.of(), ""), fields));
    }

    /** What is sent to a source, at a path of the request. */
    public final void send(String path, Term value) {
        during(() -> sent.put(path, value.in(journey())));
    }

    /** Takes what a source told for variables; that there was no answer is {@code ENGINE_SOURCE_DOWN}. */
    public final void take(String source, String... variables) {
        during(() -> {
            var told = journey().told(getNode());
            if (told.isEmpty()) {
                throw new EvaluationFault("ENGINE_SOURCE_DOWN", source);
            }
            for (var variable : variables) {
                write(variable, told.get().getOrDefault(variable, Value.Missing.MISSING));
            }
        });
    }
}
