package io.hengce.flow.value;

import io.hengce.flow.value.Value.Missing;
import io.hengce.flow.value.Value.NumberValue;
import io.hengce.flow.value.Value.RecordValue;
import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;

/** The members of a list's records side by side: a column a member, so that going through a list looks nothing up by name. Immutable. */
public final class Columns {

    /** What stands for missing among scaled numbers. */
    public static final long MISSING = Long.MIN_VALUE;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000_000_000_000L);

    private static final long[] NO_NUMBERS = {};

    private final List<Member> members;
    private final Value[][] values;
    private final long[][] scaled;

    /**
     * A member of the records.
     *
     * @param scale the decimals of a number that has a fixed number of them
     */
    public record Member(String id, OptionalInt scale) {}

    private Columns(List<Member> members, Value[][] values, long[][] scaled) {
        this.members = members;
        this.values = values;
        this.scaled = scaled;
    }

    /** @param members what the records hold, in the order of their type */
    static Columns of(List<Value> records, List<Member> members) {
        var values = new Value[members.size()][records.size()];
        var scaled = new long[members.size()][];
        for (var member = 0; member < members.size(); member++) {
            var id = members.get(member).id();
            for (var row = 0; row < records.size(); row++) {
                values[member][row] =
                        records.get(row) instanceof RecordValue record ? record.member(id) : Missing.MISSING;
            }
            scaled[member] = members.get(member).scale().isPresent()
                    ? scaled(values[member], members.get(member).scale().getAsInt())
                    : NO_NUMBERS;
        }
        return new Columns(members, values, scaled);
    }

    /** The numbers in units of the scale; none where one does not fit. */
    private static long[] scaled(Value[] column, int scale) {
        var units = new long[column.length];
        for (var row = 0; row < column.length; row++) {
            units[row] = units(column[row], scale);
            if (units[row] == MISSING && !column[row].isMissing()) {
                return NO_NUMBERS;
            }
        }
        return units;
    }

    /** A number of no more decimals in units of the scale; {@link #MISSING} for what is no number, or too large. */
    public static long units(Value value, int scale) {
        if (!(value instanceof NumberValue number)) {
            return MISSING;
        }
        var moved = number.number().scaleByPowerOfTen(scale);
        return moved.abs().compareTo(LIMIT) < 0 ? moved.longValueExact() : MISSING;
    }

    /** The number of a member; -1 where there is none of this name. The hint is tried first. */
    public int find(String member, int hint) {
        if (hint < members.size() && members.get(hint).id().equals(member)) {
            return hint;
        }
        for (var number = 0; number < members.size(); number++) {
            if (members.get(number).id().equals(member)) {
                return number;
            }
        }
        return -1;
    }

    public Value value(int member, int row) {
        return values[member][row];
    }

    /** Whether a member stands here as scaled longs too. */
    public boolean isScaled(int member) {
        return scaled[member] != NO_NUMBERS;
    }

    /** In units of the member's scale. */
    public long scaled(int member, int row) {
        return scaled[member][row];
    }
}
