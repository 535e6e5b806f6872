package io.hengce.flow.expr;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Units;
import java.util.List;

/** Where a list has the members of one name and type; nearly all lists of a run are read by one reader, so what was found last is kept. Safe for many threads. */
final class MemberColumn {

    private final String id;
    private final Units units;
    private volatile Found last = new Found(List.of(), Columns.NONE);

    MemberColumn(String id, FieldType type) {
        this.id = id;
        this.units = FieldUnits.of(type);
    }

    String id() {
        return id;
    }

    Units units() {
        return units;
    }

    /** The number of its column; {@link Columns#NONE} where the list has none. */
    int in(Columns columns) {
        var found = last;
        return found.members == columns.members() ? found.column : find(columns);
    }

    private int find(Columns columns) {
        var column = columns.find(id, units);
        last = new Found(columns.members(), column);
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MemberColumn that && id.equals(that.id) && units.equals(that.units);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }

    private record Found(List<Columns.Member> members, int column) {}
}
