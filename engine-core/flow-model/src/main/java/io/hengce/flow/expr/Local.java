package io.hengce.flow.expr;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import java.util.Optional;

/**
 * A name within a list's expression: the element that is looked at, or a member of it.
 *
 * @param level how many lists are gone through around it, which is where a run keeps the element
 * @param member empty: the element itself
 */
record Local(int level, Optional<String> member, FieldType type) {

    /** An element itself. */
    static Local element(int level, FieldType type) {
        return new Local(level, Optional.empty(), type);
    }

    /** A member of an element that is a record. */
    static Local member(int level, Field member) {
        return new Local(level, Optional.of(member.id()), member.type());
    }
}
