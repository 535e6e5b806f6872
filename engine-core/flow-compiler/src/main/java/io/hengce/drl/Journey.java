package io.hengce.drl;

import io.hengce.flow.decision.Application;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.expr.ValueWriter;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One application on its way through the rules of a flow: insert {@link #start} into a session, fire all rules, and read what it came to. Rules that fire after an error or the
 * end do nothing. One per application, one thread at a time.
 */
public final class Journey implements Names {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Beside beside;
    private final String applicationId;
    private final LocalDate date;
    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, ValueWriter> writers = new HashMap<>();
    private final Map<String, Map<String, Value>> answers = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private final List<String> path = new ArrayList<>();
    private final Deque<Branches> parallels = new ArrayDeque<>();
    private final List<String> reasons = new ArrayList<>();
    private final List<String> lostPoints = new ArrayList<>();
    private final List<String> reviews = new ArrayList<>();
    private final List<ShadowNote> shadows = new ArrayList<>();
    private Optional<Outcome> outcome = Optional.empty();
    private Optional<Fault> fault = Optional.empty();
    private long looked;
    private boolean over;

    /** A journey that comes to no list and no model. */
    public Journey(Application application) {
        this(application, (node, given) -> {
            throw new IllegalStateException("nothing beside the rules answers at " + node);
        });
    }

    /** @param beside what answers for lists and models */
    public Journey(Application application, Beside beside) {
        this.beside = beside;
        applicationId = application.id();
        OffsetDateTime time = application.decisionTime().atZoneSameInstant(ZONE).toOffsetDateTime();
        date = time.toLocalDate();
        values.putAll(application.values());
        values.put(Slots.DECISION_TIME, new Value.DateTimeValue(time));
    }

    /** The lists and models beside the rules. */
    @FunctionalInterface
    public interface Beside {

        /** The variables that a node gets for what it gives, as they are before they are written. */
        Map<String, Value> answers(String node, List<Value> given);

        /** What a flow comes to that a node calls with what it gives. */
        default Called called(String node, List<Value> given) {
            throw new IllegalStateException("no flow beside the rules can be called at " + node);
        }
    }

    /**
     * What a called flow came to.
     *
     * @param outcome empty where none was raised
     * @param lostPoints reasons of points lost, in order
     * @param values by the variable that takes them, as they are before they are written
     * @param error the code of the error that ended it; empty: none
     */
    public record Called(
            Optional<Outcome> outcome,
            List<String> reasons,
            List<String> lostPoints,
            List<String> reviews,
            Map<String, Value> values,
            String error) {
        public Called {
            reasons = List.copyOf(reasons);
            lostPoints = List.copyOf(lostPoints);
            reviews = List.copyOf(reviews);
            values = Map.copyOf(values);
        }
    }

    /** What one node did: the ids of the rules, rows, bins or ports that hit, and what it wrote. */
    public record Step(String node, List<String> hits, Map<String, Value> written) {
        public Step {
            hits = List.copyOf(hits);
            written = Map.copyOf(written);
        }
    }

    /** A shadow group that the application came by, and the flow that also decides it. */
    public record ShadowNote(String node, String group, String flow, String hash) {}

    /** The error that ended the run. */
    public record Fault(String code, String node) {}

    /** What a source told at a node, or what stands for it: calls are made by whoever runs the rules, before them. */
    public Journey told(String node, Map<String, Value> answer) {
        answers.put(node, Map.copyOf(answer));
        return this;
    }

    Optional<Map<String, Value>> told(String node) {
        return Optional.ofNullable(answers.get(node));
    }

    /** The fact to begin with. */
    public Visit start(String node) {
        return visit(node);
    }

    /** A visit to a node; to nowhere when the run is over. */
    Visit visit(String node) {
        if (over) {
            return new Visit(this, "");
        }
        var next = turn(node);
        values.put(Slots.OUTCOME, outcome.map(raised -> Value.of(raised.name())).orElse(Value.Missing.MISSING));
        path.add(next);
        return new Visit(this, next);
    }

    /** Begins the branches of a parallel, the first one first. */
    Visit fork(String join, List<String> firsts) {
        parallels.push(new Branches(join, firsts, outcome));
        return visit(join);
    }

    /** Whoever comes to a join turns to the next branch, until all have come. */
    private String turn(String node) {
        var at = node;
        while (!parallels.isEmpty() && parallels.peek().meetIn(at)) {
            var branches = parallels.peek();
            branches.came(outcome);
            var next = branches.next();
            outcome = next.isPresent() ? branches.before() : branches.together();
            if (next.isEmpty()) {
                parallels.pop();
                return at;
            }
            at = next.get();
        }
        return at;
    }

    @Override
    public Value value(String name) {
        return values.getOrDefault(name, Value.Missing.MISSING);
    }

    @Override
    public void step(int count) {
        looked += count;
        if (looked > Frame.STEPS) {
            throw new EvaluationFault("ENGINE_STEPS", "more than " + Frame.STEPS + " elements looked at");
        }
    }

    String applicationId() {
        return applicationId;
    }

    LocalDate date() {
        return date;
    }

    Map<String, Value> ask(String node, List<Value> given) {
        return beside.answers(node, List.copyOf(given));
    }

    Called call(String node, List<Value> given) {
        return beside.called(node, List.copyOf(given));
    }

    void put(String name, Value value) {
        values.put(name, value);
    }

    void writer(String field, ValueWriter writer) {
        writers.put(field, writer);
    }

    /** The value as the field holds it. */
    Value fitted(String field, Value value) {
        var writer = writers.get(field);
        return writer == null ? value : writer.write(value);
    }

    /** Does what a rule says unless the run is over; an error ends it. */
    void during(String node, Runnable action) {
        if (over) {
            return;
        }
        try {
            action.run();
        } catch (EvaluationFault error) {
            raise(Outcome.REFER);
            reason(error.code());
            fault = Optional.of(new Fault(error.code(), node));
            over = true;
            leaveParallels();
        }
    }

    /** An error in a branch ends the run: what the branches before it raised stands. */
    private void leaveParallels() {
        while (!parallels.isEmpty()) {
            var branches = parallels.pop();
            branches.came(outcome);
            outcome = branches.together();
        }
    }

    void raise(Outcome raised) {
        outcome = Optional.of(outcome.map(raised::raisedTo).orElse(raised));
    }

    void reason(String code) {
        reasons.add(code);
    }

    void lostPoints(String code) {
        lostPoints.add(code);
    }

    void review(String review) {
        if (!reviews.contains(review)) {
            reviews.add(review);
        }
    }

    void step(Step step) {
        steps.add(step);
    }

    void beside(ShadowNote note) {
        shadows.add(note);
    }

    void end() {
        if (outcome.isEmpty()) {
            raise(Outcome.REFER);
            reason("ENGINE_NO_VERDICT");
        }
        over = true;
    }

    public List<String> path() {
        return List.copyOf(path);
    }

    /** What the nodes did that were left. */
    public List<Step> steps() {
        return List.copyOf(steps);
    }

    public Optional<Outcome> outcome() {
        return outcome;
    }

    /** The reasons that were raised, in order. */
    public List<String> reasons() {
        return List.copyOf(reasons);
    }

    /** The reasons of points lost, in order. */
    public List<String> reasonsOfLostPoints() {
        return List.copyOf(lostPoints);
    }

    /** The queues that the application was put into, each with the questions, in order. */
    public List<String> reviews() {
        return List.copyOf(reviews);
    }

    /** The shadow groups that the application came by, in order. */
    public List<ShadowNote> shadows() {
        return List.copyOf(shadows);
    }

    public Optional<Fault> fault() {
        return fault;
    }
}
