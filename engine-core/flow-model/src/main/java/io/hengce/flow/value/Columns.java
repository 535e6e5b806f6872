package io.hengce.flow.value;

import io.hengce.flow.value.Value.Missing;
import io.hengce.flow.value.Value.RecordValue;
import java.util.List;

/** The members of a list's records side by side: a column a member, so that going through a list looks nothing up by name. Immutable. */
public final class Columns {

    /** No column. */
    public static final int NONE = -1;

    private static final long[] NO_UNITS = {};

    private final List<Member> members;
    private final Value[][] values;
    private final long[][] units;

    /** A member of the records. */
    public record Member(String id, Units units) {}

    private Columns(List<Member> members, Value[][] values, long[][] units) {
        this.members = members;
        this.values = values;
        this.units = units;
    }

    /** @param members what the records hold, in the order of their type */
    static Columns of(List<Value> records, List<Member> members) {
        var values = new Value[members.size()][records.size()];
        var units = new long[members.size()][];
        for (var member = 0; member < members.size(); member++) {
            var id = members.get(member).id();
            for (var row = 0; row < records.size(); row++) {
                values[member][row] =
                        records.get(row) instanceof RecordValue record ? record.member(id) : Missing.MISSING;
            }
            units[member] = units(values[member], members.get(member).units());
        }
        return new Columns(members, values, units);
    }

    private static long[] units(Value[] column, Units of) {
        if (!of.exist()) {
            return NO_UNITS;
        }
        var units = new long[column.length];
        for (var row = 0; row < column.length; row++) {
            units[row] = of.of(column[row]);
        }
        return units;
    }

    /** The members that stand here; one list for all lists of one type that are read by one reader. */
    public List<Member> members() {
        return members;
    }

    /** The number of the column of a member with these units; {@link #NONE} where there is none. */
    public int find(String member, Units with) {
        for (var number = 0; number < members.size(); number++) {
            if (members.get(number).id().equals(member)
                    && members.get(number).units().equals(with)) {
                return number;
            }
        }
        return NONE;
    }

    /** The longs of a member that has units, row by row; whoever gets them never changes them. */
    public long[] units(int column) {
        return units[column];
    }

    public Value value(int column, int row) {
        return values[column][row];
    }

    /**
     * Goes through the rows where one member lies from a long to another, and puts the numbers of a member together; both have units.
     *
     * @param low {@link Units#MISSING} to count rows without the tested member too
     */
    public Tally tally(int tested, long low, long high, int number) {
        var tests = units[tested];
        var numbers = units[number];
        var count = 0;
        var sum = 0L;
        var smallest = Long.MAX_VALUE;
        var largest = Long.MIN_VALUE;
        for (var row = 0; row < tests.length; row++) {
            if (tests[row] >= low && tests[row] <= high) {
                count++;
                sum += numbers[row];
                smallest = Math.min(smallest, numbers[row]);
                largest = Math.max(largest, numbers[row]);
            }
        }
        return new Tally(count, sum, smallest, largest, count == 0 || smallest != Units.MISSING);
    }

    /** The long of a member that has units. */
    public long units(int column, int row) {
        return units[column][row];
    }
}
