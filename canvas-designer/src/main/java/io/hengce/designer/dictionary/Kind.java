package io.hengce.designer.dictionary;

import io.hengce.designer.document.DictionaryEdits;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.ParameterEdits;
import io.hengce.designer.document.ReasonEdits;
import io.hengce.designer.session.Entry;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * One kind of entries, as a tab.
 *
 * @param word in the keys of texts and ids of controls
 * @param entry an entry with an id
 * @param fresh the id that a new one gets
 * @param move so many places further in the list, or back
 */
record Kind(
        String word,
        Function<String, Entry> entry,
        Function<FlowDocument, String> fresh,
        Function<String, Edit> add,
        Function<String, Edit> remove,
        BiFunction<String, Integer, Edit> move) {

    static final Kind FIELDS = new Kind(
            "fields",
            Entry.OfField::new,
            document -> DictionaryEdits.freshId(document, "field_1"),
            DictionaryEdits::add,
            DictionaryEdits::remove,
            DictionaryEdits::move);

    static final Kind PARAMETERS = new Kind(
            "parameters",
            Entry.OfParameter::new,
            document -> DictionaryEdits.freshId(document, "parameter_1"),
            ParameterEdits::add,
            ParameterEdits::remove,
            ParameterEdits::move);

    static final Kind REASONS = new Kind(
            "reasons",
            Entry.OfReason::new,
            ReasonEdits::freshCode,
            ReasonEdits::add,
            ReasonEdits::remove,
            ReasonEdits::move);

    static final List<Kind> ALL = List.of(FIELDS, PARAMETERS, REASONS);

    List<Entry> all(FlowDocument document) {
        return entry.apply("").siblings(document);
    }
}
