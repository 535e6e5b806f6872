package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Fields by their address: the id of a field, or for a member of a record or of a list's elements {@code accounts/balance}. */
public final class Fields {

    private static final String WITHIN = "/";

    private Fields() {}

    public static String address(String owner, String member) {
        return owner + WITHIN + member;
    }

    /** The field that a member belongs to; empty for a field. */
    public static Optional<String> owner(String address) {
        return isMember(address) ? Optional.of(address.substring(0, address.indexOf(WITHIN))) : Optional.empty();
    }

    public static boolean isMember(String address) {
        return address.contains(WITHIN);
    }

    /** The id alone. */
    public static String id(String address) {
        return address.substring(address.indexOf(WITHIN) + 1);
    }

    public static Optional<Field> find(FlowDocument document, String address) {
        var dictionary = document.dictionary();
        return owner(address)
                .map(owner -> dictionary.field(owner).stream()
                        .flatMap(field -> members(field).stream())
                        .filter(member -> member.id().equals(id(address)))
                        .findFirst())
                .orElseGet(() -> dictionary.field(address));
    }

    /** The members of the record that a field is, or is a list of; none for any other. */
    public static List<Field> members(Field field) {
        return record(field.type()).map(RecordType::members).orElse(List.of());
    }

    /** Where the document has a field. */
    public static Place place(FlowDocument document, String address) {
        return owner(address)
                .flatMap(document.dictionary()::field)
                .map(owner -> Places.member(owner, id(address)))
                .orElseGet(() -> Places.field(address));
    }

    /** The field itself, or its neighbours, changed. */
    static FlowDocument change(FlowDocument document, String address, UnaryOperator<List<Field>> change) {
        var fields = document.dictionary().fields();
        var changed = owner(address)
                .map(owner -> OneNode.change(fields, field -> field.id().equals(owner), field -> within(field, change)))
                .orElseGet(() -> change.apply(fields));
        return DictionaryEdits.with(document, new Dictionary(changed));
    }

    private static Field within(Field field, UnaryOperator<List<Field>> change) {
        var type = record(field.type())
                .<FieldType>map(record -> {
                    var changed = new RecordType(change.apply(record.members()));
                    return field.type() instanceof ListType ? new ListType(changed) : changed;
                })
                .orElse(field.type());
        return new Field(field.id(), field.path(), field.label(), type, field.use());
    }

    private static Optional<RecordType> record(FieldType type) {
        var element = type instanceof ListType list ? list.element() : type;
        return Optional.of(element).filter(RecordType.class::isInstance).map(RecordType.class::cast);
    }
}
