package io.hengce.designer.inspector;

import io.hengce.designer.session.Entry;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;

/** The section for an entry of the dictionary. */
record EntrySections(Session session, Words words) implements Entry.Cases<Section> {

    @Override
    public Section field(String id) {
        return new FieldSection(session, words, id);
    }

    @Override
    public Section parameter(String id) {
        return new ParameterSection(session, words, id);
    }

    @Override
    public Section reason(String code) {
        return new ReasonSection(session, words, code);
    }
}
