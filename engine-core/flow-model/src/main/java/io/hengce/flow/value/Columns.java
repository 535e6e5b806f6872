package io.hengce.flow.value;

import io.hengce.flow.value.Value.Missing;
import io.hengce.flow.value.Value.RecordValue;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The members of a list's records side by side: a column a member, so that going through a list looks nothing up by name. Immutable. */
public final class Columns {

    /** No column. */
    public static final int NONE = -1;

    /** So many longs lie side by side in one line of memory. */
    public static final int NEAR = 8;

    private final List<Member> members;
    private final Value[][] values;
    /** Member after member in one array, so that a pass over several of them stays in one place of the memory. */
    private final long[] units;

    private final int rows;
    private final boolean isComplete;

    /** A member of the records. */
    public record Member(String id, Units units) {}

    private Columns(List<Member> members, Value[][] values, long[] units, int rows) {
        this.members = members;
        this.values = values;
        this.units = units;
        this.rows = rows;
        this.isComplete = IntStream.range(0, members.size())
                .filter(member -> members.get(member).units().exist())
                .allMatch(member -> Arrays.stream(units, member * rows, (member + 1) * rows)
                        .noneMatch(each -> each == Units.MISSING));
    }

    /** @param members what the records hold, in the order of their type */
    static Columns of(List<Value> records, List<Member> members) {
        var values = new Value[members.size()][records.size()];
        var units = new long[members.size() * records.size()];
        for (var member = 0; member < members.size(); member++) {
            var id = members.get(member).id();
            for (var row = 0; row < records.size(); row++) {
                values[member][row] =
                        records.get(row) instanceof RecordValue record ? record.member(id) : Missing.MISSING;
            }
            write(values[member], members.get(member).units(), units, member * records.size());
        }
        return new Columns(members, values, units, records.size());
    }

    private static void write(Value[] column, Units of, long[] units, int from) {
        for (var row = 0; row < column.length && of.exist(); row++) {
            units[from + row] = of.of(column[row]);
        }
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

    public int rows() {
        return rows;
    }

    /** Whether no record lacks a member that has units. */
    public boolean isComplete() {
        return isComplete;
    }

    /** The longs of all members that have units, member after member, {@link #rows()} each; whoever gets them never changes them. */
    public long[] units() {
        return units;
    }

    /** Reads every line of memory that a pass will read. */
    long look() {
        var seen = 0L;
        for (var number = 0; number < units.length; number += NEAR) {
            seen += units[number];
        }
        return seen;
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
        var tests = tested * rows;
        var numbers = number * rows;
        var count = 0;
        var sum = 0L;
        var smallest = Long.MAX_VALUE;
        var largest = Long.MIN_VALUE;
        for (var row = 0; row < rows; row++) {
            if (units[tests + row] >= low && units[tests + row] <= high) {
                var each = units[numbers + row];
                count++;
                sum += each;
                smallest = Math.min(smallest, each);
                largest = Math.max(largest, each);
            }
        }
        return new Tally(count, sum, smallest, largest, count == 0 || smallest != Units.MISSING);
    }

    /** The long of a member that has units. */
    public long units(int column, int row) {
        return units[column * rows + row];
    }
}
