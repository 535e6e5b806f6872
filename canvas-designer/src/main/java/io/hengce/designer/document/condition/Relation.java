package io.hengce.designer.document.condition;

import io.hengce.flow.dictionary.FieldType;
import java.util.ArrayList;
import java.util.List;

/** What a clause says of its subject. */
public enum Relation {
    EQUAL(1),
    NOT_EQUAL(1),
    LESS(1),
    LESS_OR_EQUAL(1),
    GREATER(1),
    GREATER_OR_EQUAL(1),
    /** Both ends included. */
    BETWEEN(2),
    /** {@code [a..b]}: the same, as a range. */
    IN_CLOSED(2),
    /** {@code [a..b)}. */
    IN_CLOSED_OPEN(2),
    /** {@code (a..b]}. */
    IN_OPEN_CLOSED(2),
    /** {@code (a..b)}. */
    IN_OPEN(2),
    ONE_OF(Relation.MANY),
    NONE_OF(Relation.MANY),
    CONTAINS(1),
    CONTAINS_NOT(1),
    STARTS(1),
    STARTS_NOT(1),
    ENDS(1),
    ENDS_NOT(1),
    MATCHES(1),
    MATCHES_NOT(1),
    IS_TRUE(0),
    IS_FALSE(0),
    IS_MISSING(0),
    IS_PRESENT(0);

    private static final int MANY = -1;

    private static final List<Relation> PRESENCE = List.of(IS_MISSING, IS_PRESENT);
    private static final List<Relation> SETS = List.of(EQUAL, NOT_EQUAL, ONE_OF, NONE_OF);
    private static final List<Relation> ORDER = List.of(LESS, LESS_OR_EQUAL, GREATER, GREATER_OR_EQUAL, BETWEEN);
    private static final List<Relation> RANGES = List.of(IN_CLOSED_OPEN, IN_OPEN_CLOSED, IN_OPEN);
    private static final List<Relation> TEXTS =
            List.of(CONTAINS, CONTAINS_NOT, STARTS, STARTS_NOT, ENDS, ENDS_NOT, MATCHES, MATCHES_NOT);

    private final int values;

    Relation(int values) {
        this.values = values;
    }

    /** Whether it takes any number of values, one at least. */
    public boolean takesMany() {
        return values == MANY;
    }

    /** How many values it takes, or takes at least. */
    public int fewest() {
        return takesMany() ? 1 : values;
    }

    boolean takes(int count) {
        return takesMany() ? count >= 1 : count == values;
    }

    /** What can be said of a subject of a type, the likeliest first. */
    public static List<Relation> of(FieldType type) {
        return type.accept(new OfType());
    }

    private static List<Relation> join(List<List<Relation>> parts) {
        var all = new ArrayList<Relation>();
        parts.forEach(all::addAll);
        return List.copyOf(all);
    }

    private record OfType() implements FieldType.Cases<List<Relation>> {

        @Override
        public List<Relation> number(FieldType.NumberType type) {
            return join(List.of(ORDER, RANGES, SETS, PRESENCE));
        }

        @Override
        public List<Relation> string(FieldType.StringType type) {
            return join(type.domain().isEmpty() ? List.of(SETS, TEXTS, PRESENCE) : List.of(SETS, PRESENCE));
        }

        @Override
        public List<Relation> truth() {
            return join(List.of(List.of(IS_TRUE, IS_FALSE), PRESENCE));
        }

        @Override
        public List<Relation> date() {
            return join(List.of(ORDER, RANGES, List.of(EQUAL, NOT_EQUAL), PRESENCE));
        }

        @Override
        public List<Relation> dateTime() {
            return join(List.of(ORDER, RANGES, PRESENCE));
        }

        @Override
        public List<Relation> list(FieldType.ListType type) {
            return PRESENCE;
        }

        @Override
        public List<Relation> record(FieldType.RecordType type) {
            return PRESENCE;
        }
    }
}
