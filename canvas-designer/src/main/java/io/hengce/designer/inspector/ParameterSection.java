package io.hengce.designer.inspector;

import io.hengce.designer.document.ParameterEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.Parameter;

/** A named constant: its labels, its id, its value, and where it is used. */
final class ParameterSection extends Section {

    ParameterSection(Session session, Words words, String id) {
        super(session, words);
        var inputs = new EntryInputs(this);
        getChildren()
                .add(inputs.both(
                        "field.label",
                        "entry-label",
                        document -> ParameterEntry.find(document, id).map(Parameter::label),
                        (language, text) -> ParameterEdits.label(id, language, text)));
        getChildren().add(inputs.id(id));
        ParameterEntry.find(document(), id)
                .ifPresent(parameter -> getChildren()
                        .add(new SectionRows(this)
                                .labelled(
                                        "parameter.value",
                                        row(
                                                ParameterEntry.entry(this, parameter, "parameter-value"),
                                                muted(values().type(parameter.type(), parameter.label()))))));
        ParameterEntry.find(document(), id)
                .ifPresent(parameter -> new ParameterType(this, id).addTo(getChildren(), parameter));
        getChildren().add(new UsagesPart(this, id));
    }
}
