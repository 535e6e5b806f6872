package io.hengce.drl;

import io.hengce.flow.decision.Buckets;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.ValueWriter;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The fact that a run has come to a node. Conditions see the values on entry: what rules set is written when the run goes on. */
public final class Visit extends Stay {

    private final Map<String, Value> set = new HashMap<>();
    private final Map<String, Value> sent = new HashMap<>();
    private final Map<String, Value> points = new HashMap<>();
    private final List<Value> given = new ArrayList<>();

    Visit(Journey journey, String node) {
        super(journey, node);
    }

    /** A named constant of the policy. */
    public void parameter(String name, Term value) {
        journey().put(name, value.in(journey()));
    }

    /** What a variable may hold, and how it is rounded when it is written. */
    public void variable(String field, Kind kind) {
        journey().writer(field, ValueWriter.of(kind.type()));
    }

    public boolean decidedOnOrAfter(String date) {
        return !journey().date().isBefore(LocalDate.parse(date));
    }

    public boolean decidedBefore(String date) {
        return journey().date().isBefore(LocalDate.parse(date));
    }

    /** Whether the hash of the salt and the application's id falls into a stretch of buckets, the second not included. */
    public boolean inBuckets(String salt, int from, int to) {
        var bucket = new Buckets(salt).of(journey().applicationId());
        return from <= bucket && bucket < to;
    }

    /** Notes that a shadow group has another flow decide as well, without effect; nothing of it is run here. */
    public void beside(String group, String flow, String hash) {
        during(() -> journey().beside(new Journey.ShadowNote(getNode(), group, flow, hash)));
    }

    /** Notes that a rule hit; where its condition failed, the run ends. */
    public Visit hit(String rule) {
        during(() -> {
            refuseFault(rule);
            noteHit(rule);
        });
        return this;
    }

    public Visit approve(String... reasons) {
        return raise(Outcome.APPROVE, reasons);
    }

    public Visit refer(String... reasons) {
        return raise(Outcome.REFER, reasons);
    }

    public Visit decline(String... reasons) {
        return raise(Outcome.DECLINE, reasons);
    }

    /** Puts the application before a person: into a queue, with questions. */
    public Visit review(String queue, String... questions) {
        during(() -> {
            noteHit(queue);
            journey().review(queue + Arrays.asList(questions));
        });
        return this;
    }

    /** A value for a list or a model that is asked next, in order. */
    public void give(Term value) {
        during(() -> given.add(value.in(journey())));
    }

    /** A value for a field of a flow that is called next. */
    public void give(String field, Term value) {
        give(value);
    }

    /** Asks a list beside the rules with what was given; it answers these variables. */
    public void askList(String list, String... variables) {
        ask(variables);
    }

    /** Asks a model beside the rules with what was given; it answers these variables. */
    public void askModel(String model, String... variables) {
        ask(variables);
    }

    /** Calls a flow beside the rules with what was given: raises what it raised, and takes these variables. */
    public void call(String flow, String... variables) {
        during(() -> {
            var called = called(flow, given);
            for (var variable : variables) {
                write(variable, called.values().getOrDefault(variable, Value.Missing.MISSING));
            }
        });
    }

    /** Calls a flow beside the rules for each element of the list that was given first; what else was given are lists of what its fields are given. */
    public void loop(String flow, String... variables) {
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

    private Journey.Called called(String flow, List<Value> values) {
        var called = journey().call(getNode(), values);
        called.outcome().ifPresent(journey()::raise);
        called.reasons().forEach(journey()::reason);
        called.lostPoints().forEach(journey()::lostPoints);
        called.reviews().forEach(journey()::review);
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

    private Visit raise(Outcome outcome, String... reasons) {
        during(() -> {
            journey().raise(outcome);
            Arrays.stream(reasons).forEach(journey()::reason);
        });
        return this;
    }

    /** Sets a variable; two rules that set it to different values are {@code ENGINE_CONFLICT}. */
    public Visit set(String field, Term value) {
        during(() -> {
            var fitted = journey().fitted(field, value.in(journey()));
            var before = set.putIfAbsent(field, fitted);
            if (before != null && !before.equals(fitted)) {
                throw new EvaluationFault("ENGINE_CONFLICT", field);
            }
        });
        return this;
    }

    /** Adds points to a variable. */
    public Visit add(String field, Term value) {
        during(() -> points.merge(field, value.in(journey()), Visit::sum));
        return this;
    }

    private static Value sum(Value one, Value other) {
        return one instanceof Value.NumberValue left && other instanceof Value.NumberValue right
                ? Value.of(left.number().add(right.number(), MathContext.DECIMAL128))
                : Value.Missing.MISSING;
    }

    /** Writes what the rules set; missing where none did. */
    public void writeSet(String field) {
        during(() -> write(field, set.getOrDefault(field, Value.Missing.MISSING)));
    }

    /** Writes the points that the rules added; 0 where none did. */
    public void writePoints(String field) {
        during(() -> write(field, points.getOrDefault(field, Value.of(0))));
    }

    /** Writes at once: what follows sees it. */
    public void assign(String field, Term value) {
        during(() -> write(field, value.in(journey())));
    }

    /** What is sent to a source, at a path of the request. */
    public void send(String path, Term value) {
        during(() -> sent.put(path, value.in(journey())));
    }

    /** Takes what a source told for variables; that there was no answer is {@code ENGINE_SOURCE_DOWN}. */
    public void take(String source, String... variables) {
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

    /** The inputs of a table, to be asked before its rows. */
    public Table table() {
        return new Table(journey(), getNode());
    }

    /** The inputs of a cross table, to be asked before its headings. */
    public Cross cross() {
        return new Cross(journey(), getNode());
    }

    /** What a limit and a price are made of, to be asked before the adjustments. */
    public Terms terms() {
        return new Terms(journey(), getNode());
    }

    /** The inputs of a scorecard, to be asked before its bins. */
    public Card card() {
        return new Card(journey(), getNode());
    }

    /** Goes through branches one after the other, none of which sees the others, until all have come to the join. */
    public Visit fork(String join, String... firsts) {
        during(this::close);
        return journey().fork(join, Arrays.asList(firsts));
    }

    /** Goes on with all branches; together they may have looked at too much. */
    public void join() {
        during(() -> journey().step(0));
    }

    /** Leaves a branch or a split by a port. */
    public Visit leave(String port, String next) {
        return hit(port).next(next);
    }

    /** Ends the run; without an outcome it is referred. */
    public void end() {
        during(() -> {
            close();
            journey().end();
        });
    }
}
