package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.document.Places;
import java.util.List;
import java.util.stream.Stream;

/** A field or a member of a record with its place in the document. */
record Placed(Field field, Place place) {

    static Placed of(Field field) {
        return new Placed(field, Places.field(field.id()));
    }

    /** The members of the record that the field is or is a list of; none of any other. */
    static List<Placed> members(Field field) {
        return element(field.type()) instanceof RecordType record
                ? record.members().stream()
                        .map(member -> new Placed(member, Places.member(field, member.id())))
                        .toList()
                : List.of();
    }

    /** The fields, each followed by its members. */
    static Stream<Placed> withMembers(List<Field> fields) {
        return fields.stream().flatMap(field -> Stream.concat(Stream.of(of(field)), members(field).stream()));
    }

    /** The type of a list's elements; any other type itself. */
    static FieldType element(FieldType type) {
        return type instanceof ListType list ? list.element() : type;
    }
}
