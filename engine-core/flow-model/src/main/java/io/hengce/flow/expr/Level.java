package io.hengce.flow.expr;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What can be named where each element of a list is looked at.
 *
 * @param element what the name of the element is
 * @param members the members of the element that can be named by themselves
 */
record Level(String element, FieldType type, Map<String, Field> members) {

    /** The element where a filter gives it no name of its own. */
    static final String ITEM = "item";

    /** Of a filter: the members by their ids, the element as {@code item}. */
    static Level ofFilter(FieldType type) {
        var members = new LinkedHashMap<String, Field>();
        if (type instanceof RecordType record) {
            for (Field member : record.members()) {
                members.putIfAbsent(member.id(), member);
            }
        }
        return new Level(ITEM, type, members);
    }

    /** Of a loop: the element by its variable. */
    static Level ofVariable(String variable, FieldType type) {
        return new Level(variable, type, Map.of());
    }

    Optional<Local> find(String name, int level) {
        var member = members.get(name);
        if (member != null) {
            return Optional.of(Local.member(level, member));
        }
        return name.equals(element) ? Optional.of(Local.element(level, type)) : Optional.empty();
    }

    Set<String> names() {
        var names = new HashSet<>(members.keySet());
        names.add(element);
        return names;
    }
}
