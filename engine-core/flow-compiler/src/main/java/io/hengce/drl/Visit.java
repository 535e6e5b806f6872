package io.hengce.drl;

import io.hengce.flow.decision.Buckets;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.ValueWriter;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** The fact that a run has come to a node. Conditions see the values on entry: what rules set is written when the run goes on. */
public final class Visit extends Asking {

    private final Map<String, Value> set = new HashMap<>();
    private final Map<String, Value> points = new HashMap<>();

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
            journey().raised().review(getNode(), queue + Arrays.asList(questions));
        });
        return this;
    }

    private Visit raise(Outcome outcome, String... reasons) {
        during(() -> {
            journey().raised().raise(outcome);
            Arrays.stream(reasons).forEach(journey().raised()::reason);
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
