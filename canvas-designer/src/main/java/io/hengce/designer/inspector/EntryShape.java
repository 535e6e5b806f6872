package io.hengce.designer.inspector;

import io.hengce.designer.document.Fields;
import io.hengce.designer.document.TypeEdits;
import io.hengce.designer.session.Entry;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.document.FlowDocument;
import java.util.List;

/** What of an entry decides which inputs its section has. */
record EntryShape(FlowDocument document) implements Entry.Cases<List<?>> {

    static Shape of(Entry entry, FlowDocument document) {
        return new Shape("entry " + entry.id(), entry.accept(new EntryShape(document)));
    }

    @Override
    public List<?> field(String id) {
        return Fields.find(document, id).<List<?>>map(EntryShape::field).orElse(List.of("gone"));
    }

    private static List<?> field(Field field) {
        var element = TypeEdits.element(field.type());
        var codes = element instanceof StringType string
                ? string.domain().stream().map(DomainValue::code).toList()
                : List.of();
        return List.of(
                "field",
                field.type().word(),
                element.word(),
                codes,
                Fields.members(field),
                field.use().origin(),
                field.use().sensitivity());
    }

    @Override
    public List<?> parameter(String id) {
        return ParameterEntry.find(document, id)
                .<List<?>>map(parameter -> List.of("parameter", parameter.type().word()))
                .orElse(List.of("gone"));
    }

    @Override
    public List<?> reason(String code) {
        return List.of("reason");
    }
}
