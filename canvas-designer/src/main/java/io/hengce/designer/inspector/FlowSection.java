package io.hengce.designer.inspector;

import io.hengce.designer.session.Session;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.Parameter;
import io.hengce.flow.document.Reason;
import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

/** What belongs to the whole flow: thresholds, data dictionary, reasons. Shown for the start, and when nothing is selected. */
final class FlowSection extends Section {

    private static final double INDENT = 14;

    FlowSection(Session session, Words words) {
        super(session, words);
        if (!document().parameters().isEmpty()) {
            getChildren().addAll(heading(words.say("flow.parameters")), muted(words.say("flow.parametersHint")));
            var units = ParameterEntry.haveUnits(this, document().parameters());
            document().parameters().forEach(each -> getChildren().add(parameter(each, units)));
        }
        fields(Origin.REQUEST, "flow.request");
        fields(Origin.DATA_SOURCE, "flow.dataSource");
        fields(Origin.DERIVED, "flow.derived");
        if (!document().reasons().isEmpty()) {
            getChildren()
                    .add(heading(words.say("flow.reasons", document().reasons().size())));
            var list = card();
            document().reasons().forEach(each -> list.getChildren().add(reason(each)));
            getChildren().add(list);
        }
    }

    private HBox parameter(Parameter parameter, boolean units) {
        var name = words().say(parameter.label());
        var label = new Label(name.isEmpty() ? parameter.id() : name);
        label.setWrapText(true);
        label.setTooltip(new Tooltip(parameter.id()));
        return ParameterEntry.row(this, parameter, label, "parameter-" + parameter.id(), units);
    }

    private void fields(Origin origin, String key) {
        var fields = document().dictionary().of(origin).toList();
        if (fields.isEmpty()) {
            return;
        }
        getChildren().add(heading(words().say(key, fields.size())));
        var list = card();
        for (var field : fields) {
            list.getChildren().add(field(field));
            members(field.type()).forEach(member -> list.getChildren().add(member(member)));
        }
        getChildren().add(list);
    }

    private HBox field(Field field) {
        var label = new Label(values().label(field));
        label.setWrapText(true);
        label.setTooltip(new Tooltip(field.id()));
        var type = new Label(values().type(field));
        type.getStyleClass().add("muted");
        type.setMinWidth(USE_PREF_SIZE);
        var row = row(label, type);
        if (field.use().required()) {
            row.getChildren().add(1, pill(words().say("flow.required")));
        }
        return row;
    }

    private static List<Field> members(FieldType type) {
        var element = type instanceof FieldType.ListType list ? list.element() : type;
        return element instanceof FieldType.RecordType record ? record.members() : List.of();
    }

    private HBox member(Field member) {
        var row = field(member);
        row.setPadding(new Insets(0, 0, 0, INDENT));
        return row;
    }

    private Label reason(Reason reason) {
        var label = new Label(new EntryWords(document(), words()).reason(reason.code()));
        label.setWrapText(true);
        label.setTooltip(new Tooltip(reason.code()));
        return label;
    }
}
