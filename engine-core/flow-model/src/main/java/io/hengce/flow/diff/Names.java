package io.hengce.flow.diff;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import java.util.HashSet;
import java.util.Set;

/** What expressions can name in two documents: fields, members and parameters. */
record Names(Set<String> before, Set<String> after) {

    static Names of(FlowDocument before, FlowDocument after) {
        return new Names(of(before), of(after));
    }

    /** Whether the old id means nothing any more and the new one meant nothing yet: then one for the other is the same. */
    boolean areFree(String old, String now) {
        return !after.contains(old) && !before.contains(now);
    }

    private static Set<String> of(FlowDocument document) {
        var names = new HashSet<String>();
        document.parameters().stream().map(Parameter::id).forEach(names::add);
        document.dictionary().fields().forEach(field -> add(field, names));
        return names;
    }

    private static void add(Field field, Set<String> names) {
        names.add(field.id());
        var type = field.type() instanceof ListType list ? list.element() : field.type();
        if (type instanceof RecordType record) {
            record.members().forEach(member -> add(member, names));
        }
    }
}
