package io.hengce.flow.decision;

import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldUnits;
import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Lists: a bounded number of elements, each at its number from 0. A single value may be missing in its list, a record may not. Safe for many threads. */
final class ListRule implements TypeRule {

    private final FieldType type;
    private final TypeRule element;
    private final List<Columns.Member> members;

    ListRule(ListType type) {
        this.members = type.element() instanceof RecordType record
                ? record.members().stream()
                        .map(member -> new Columns.Member(member.id(), FieldUnits.of(member.type())))
                        .toList()
                : List.of();
        this.type = type.element();
        this.element = TypeRules.of(type.element());
    }

    @Override
    public Value take(Value given, Spot spot) {
        if (!(given instanceof Value.ListValue list)) {
            return spot.refuse("APPLICATION_NOT_LIST");
        }
        var size = list.elements().size();
        if (size > ListType.LIMIT) {
            return spot.refuse("APPLICATION_LIST_TOO_LONG", size, ListType.LIMIT);
        }
        var taken = new ArrayList<Value>(size);
        for (var one : list.elements()) {
            if (spot.findings().isFull()) {
                return Value.Missing.MISSING;
            }
            taken.add(element(one, spot.below(taken.size())));
        }
        return members.isEmpty() ? new Value.ListValue(taken) : new Value.ListValue(taken, members);
    }

    private Value element(Value given, Spot spot) {
        if (!given.isMissing()) {
            return element.take(given, spot);
        }
        return element instanceof RecordRule ? spot.refuse("APPLICATION_RECORD_MISSING") : given;
    }

    /** The list whose elements are rows of a table; of an element that is a single value, the row's one cell. */
    Value ofRows(List<Map<String, String>> rows) {
        return new Value.ListValue(rows.stream().map(this::ofRow).toList());
    }

    private Value ofRow(Map<String, String> row) {
        return element instanceof RecordRule record
                ? record.ofCells(row)
                : CellText.value(row.values().stream().findFirst().orElse(""), type);
    }
}
