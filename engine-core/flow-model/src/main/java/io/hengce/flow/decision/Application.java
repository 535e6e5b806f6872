package io.hengce.flow.decision;

import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.Map;

/**
 * A loan application that obeys a dictionary; only {@link ApplicationAssembler} makes one.
 * Values are by field id; a field that is not in the map is missing.
 */
public final class Application {

    private final String id;
    private final OffsetDateTime decisionTime;
    private final Map<String, Value> values;
    private final Facts facts;

    Application(String id, OffsetDateTime decisionTime, Map<String, Value> values, Facts facts) {
        this.id = id;
        this.decisionTime = decisionTime;
        this.values = Map.copyOf(values);
        this.facts = facts;
    }

    public String id() {
        return id;
    }

    public OffsetDateTime decisionTime() {
        return decisionTime;
    }

    public Map<String, Value> values() {
        return values;
    }

    /** The same values laid out for a run. */
    public Facts facts() {
        return facts;
    }

    /**
     * Reads what a run will read, so that it is near when the run comes to it: what many applications hold is brought near at a time, what one after the other holds is waited for.
     *
     * @return anything that hangs on all that was read
     */
    public long look() {
        return facts.look() + decisionTime.getYear();
    }

    public Value value(String field) {
        return values.getOrDefault(field, Value.Missing.MISSING);
    }
}
