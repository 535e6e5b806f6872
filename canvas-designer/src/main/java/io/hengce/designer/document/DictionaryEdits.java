package io.hengce.designer.document;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.dictionary.FieldUse;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of the data dictionary. An id is changed by a {@link Renaming}. */
public final class DictionaryEdits {

    private DictionaryEdits() {}

    /** The id that the next new field gets. */
    public static String freshId(FlowDocument document, String like) {
        var taken = Stream.concat(
                document.dictionary().fields().stream().map(Field::id),
                document.parameters().stream().map(Parameter::id));
        return FreshIds.besides(taken.toList()).like(like);
    }

    /** Adds an optional text of the request. */
    public static Edit add(String id) {
        var field = new Field(id, id, new LocalizedText("新字段", "New field"), StringType.ANY, FieldUse.OPTIONAL_REQUEST);
        return fields("添加字段", "Add field", id, all -> OneNode.append(all, field));
    }

    /** Adds an optional text to the record that a field is, or is a list of. */
    public static Edit addMember(String owner, String member) {
        var field = new Field(
                member, member, new LocalizedText("新成员", "New member"), StringType.ANY, FieldUse.OPTIONAL_REQUEST);
        return fields("添加成员", "Add member", Fields.address(owner, member), all -> OneNode.append(all, field));
    }

    /** The id that the next new member gets. */
    public static String freshMember(FlowDocument document, String owner) {
        var taken = Fields.find(document, owner).stream()
                .flatMap(field -> Fields.members(field).stream())
                .map(Field::id)
                .toList();
        return FreshIds.besides(taken).like("member_1");
    }

    /** Deletes a field, or a member unless it is the last of its record. */
    public static Edit remove(String id) {
        return fields(
                "删除字段",
                "Delete field",
                id,
                all -> Fields.isMember(id) && all.size() == 1
                        ? all
                        : OneNode.without(all, each -> each.id().equals(Fields.id(id))));
    }

    /** Puts a copy behind a field, under another id and path. */
    public static Edit duplicate(String id, String copy) {
        return fields("复制字段", "Duplicate field", id, all -> {
            var longer = new ArrayList<Field>();
            for (var each : all) {
                longer.add(each);
                if (each.id().equals(id)) {
                    longer.add(new Field(copy, copy, each.label(), each.type(), each.use()));
                }
            }
            return longer;
        });
    }

    /** So many places further in the list, or back. */
    public static Edit move(String id, int places) {
        return fields(
                "移动字段",
                "Move field",
                id,
                all -> OneNode.shift(all, each -> each.id().equals(Fields.id(id)), places));
    }

    public static Edit path(String id, String path) {
        return field("修改路径", "Change path", id, old -> new Field(old.id(), path, old.label(), old.type(), old.use()));
    }

    public static Edit label(String id, Language language, String label) {
        return field(
                "修改字段名称",
                "Change label",
                id,
                old -> new Field(old.id(), old.path(), old.label().with(language, label), old.type(), old.use()));
    }

    /** Another type; an example of the old one goes. */
    public static Edit type(String id, FieldType type) {
        return field("修改字段类型", "Change type", id, old -> {
            var same = old.type().word().equals(type.word());
            return new Field(
                    old.id(), old.path(), old.label(), type, same ? old.use() : FieldUses.withoutExample(old.use()));
        });
    }

    public static Edit use(String id, UnaryOperator<FieldUse> change) {
        return field(
                "修改字段用途",
                "Change use of field",
                id,
                old -> new Field(old.id(), old.path(), old.label(), old.type(), change.apply(old.use())));
    }

    static FlowDocument with(FlowDocument document, Dictionary dictionary) {
        return new FlowDocument(
                document.id(),
                document.name(),
                document.product(),
                dictionary,
                document.parameters(),
                document.reasons(),
                document.nodes(),
                document.edges(),
                document.layout());
    }

    private static Edit field(String zh, String en, String id, UnaryOperator<Field> change) {
        return fields(zh, en, id, all -> OneNode.change(all, each -> each.id().equals(Fields.id(id)), change));
    }

    private static Edit fields(String zh, String en, String address, UnaryOperator<List<Field>> change) {
        return Edit.of(zh, en, document -> Fields.change(document, address, change));
    }
}
