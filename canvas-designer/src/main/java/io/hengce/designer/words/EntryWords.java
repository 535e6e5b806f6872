package io.hengce.designer.words;

import io.hengce.designer.document.Fields;
import io.hengce.designer.session.Entry;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.stream.Collectors;

/** What the entries of the dictionary are called. */
public record EntryWords(FlowDocument document, Words words) implements Entry.Cases<String> {

    @Override
    public String field(String id) {
        return Fields.find(document, id)
                .map(field -> words.say(field.label()))
                .filter(label -> !label.isEmpty())
                .orElse(Fields.id(id));
    }

    @Override
    public String parameter(String id) {
        return document.parameters().stream()
                .filter(each -> each.id().equals(id))
                .map(each -> words.say(each.label()))
                .filter(label -> !label.isEmpty())
                .findFirst()
                .orElse(id);
    }

    /** Its text; with its code where another one has the text too. */
    @Override
    public String reason(String code) {
        var text = text(code);
        var isShared = document.reasons().stream()
                .anyMatch(each ->
                        !each.code().equals(code) && words.say(each.text()).equals(text));
        return text.isEmpty() ? code : isShared ? text + " (" + code + ")" : text;
    }

    /** Several reasons in a row. */
    public String reasons(List<String> codes) {
        return codes.stream().map(this::reason).collect(Collectors.joining(words.say("entry.and")));
    }

    private String text(String code) {
        return document.reasons().stream()
                .filter(each -> each.code().equals(code))
                .map(each -> words.say(each.text()))
                .findFirst()
                .orElse("");
    }

    /** What each kind of entry is called. */
    public record Kinds(Words words) implements Entry.Cases<String> {
        @Override
        public String field(String id) {
            return words.say("entry.field");
        }

        @Override
        public String parameter(String id) {
            return words.say("entry.parameter");
        }

        @Override
        public String reason(String code) {
            return words.say("entry.reason");
        }
    }
}
