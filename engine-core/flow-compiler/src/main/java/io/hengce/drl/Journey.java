package io.hengce.drl;

import io.hengce.flow.decision.Application;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Slots;
import io.hengce.flow.expr.ValueWriter;
import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
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
    private final Raised raised = new Raised();
    private final List<ShadowNote> shadows = new ArrayList<>();
    private final StepCount looked = new StepCount();
    private Optional<Fault> fault = Optional.empty();
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

    /** What one node did: the ids of the rules, rows, bins or ports that hit, and what it wrote. */
    public record Step(String node, List<String> hits, Map<String, Value> written) {
        public Step {
            hits = List.copyOf(hits);
            written = Map.copyOf(written);
        }
    }

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
        var next = raised.turn(node);
        values.put(
                Slots.OUTCOME,
                raised.outcome().map(outcome -> Value.of(outcome.name())).orElse(Value.Missing.MISSING));
        path.add(next);
        return new Visit(this, next);
    }

    /** Begins the branches of a parallel, the first one first. */
    Visit fork(String join, List<String> firsts) {
        raised.fork(join, firsts);
        return visit(join);
    }

    @Override
    public Value value(String name) {
        return values.getOrDefault(name, Value.Missing.MISSING);
    }

    @Override
    public void step(int count) {
        looked.add(count);
    }

    /** The same names, with steps of their own. */
    private Names aside() {
        var own = new StepCount();
        return new Names() {
            @Override
            public Value value(String name) {
                return Journey.this.value(name);
            }

            @Override
            public void step(int count) {
                own.add(count);
            }
        };
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

    Beside.Called call(String node, List<Value> given) {
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
            raised.raise(Outcome.REFER);
            raised.reason(error.code());
            fault = Optional.of(new Fault(error.code(), node));
            over = true;
            raised.leaveParallels();
        }
    }

    Raised raised() {
        return raised;
    }

    void step(Step step) {
        steps.add(step);
    }

    /** @param given what the flow in the shadow is given, by its fields */
    void beside(ShadowNote note, Map<String, Term> given) {
        shadows.add(note.given(given, aside()));
    }

    void end() {
        if (raised.outcome().isEmpty()) {
            raised.raise(Outcome.REFER);
            raised.reason("ENGINE_NO_VERDICT");
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
        return raised.outcome();
    }

    /** The reasons that were raised, in order. */
    public List<String> reasons() {
        return raised.reasons();
    }

    /** The reasons of points lost, in order. */
    public List<String> reasonsOfLostPoints() {
        return raised.lostPoints();
    }

    /** The queues that the application was put into, each with the questions, in order. */
    public List<String> reviews() {
        return raised.reviews();
    }

    /** The shadow groups that the application came by, in order. */
    public List<ShadowNote> shadows() {
        return List.copyOf(shadows);
    }

    public Optional<Fault> fault() {
        return fault;
    }
}
