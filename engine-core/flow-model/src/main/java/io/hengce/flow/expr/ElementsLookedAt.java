package io.hengce.flow.expr;

import io.hengce.flow.value.Columns;
import io.hengce.flow.value.Value;
import io.hengce.flow.value.Value.ListValue;
import io.hengce.flow.value.Value.RecordValue;

/** The elements that a run looks at in lists, one on each level of lists within lists. A part of the frame. */
abstract sealed class ElementsLookedAt permits Frame {

    private static final ListValue[] NO_LISTS = {};
    private static final int[] NO_ROWS = {};

    private ListValue[] lists = NO_LISTS;
    private int[] rows = NO_ROWS;

    /** The element that is looked at, of the list on a level. */
    final Value element(int level) {
        return lists[level].elements().get(rows[level]);
    }

    /** A member of the element that is looked at; missing where that is no record, or has none. */
    final Value member(int level, MemberColumn member) {
        var columns = lists[level].columns();
        if (columns != null) {
            var column = member.in(columns);
            if (column != Columns.NONE) {
                return columns.value(column, rows[level]);
            }
        }
        return element(level) instanceof RecordValue record ? record.member(member.id()) : Value.Missing.MISSING;
    }

    /** The same of a member that has units. */
    final long units(int level, MemberColumn member) {
        var columns = lists[level].columns();
        if (columns != null) {
            var column = member.in(columns);
            if (column != Columns.NONE) {
                return columns.units(column, rows[level]);
            }
        }
        return member.units().of(member(level, member));
    }

    /** Goes to an element of a list, by its number from 0. */
    final void lookAt(int level, ListValue list, int row) {
        if (lists.length == 0) {
            lists = new ListValue[Parser.DEPTH];
            rows = new int[Parser.DEPTH];
        }
        lists[level] = list;
        rows[level] = row;
    }

    /** Goes to another element of the same list. */
    final void lookAt(int level, int row) {
        rows[level] = row;
    }

    /** Looks at no element any more. */
    final void lookAway() {
        lists = NO_LISTS;
        rows = NO_ROWS;
    }
}
