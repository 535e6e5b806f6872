package io.hengce.designer.words;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cells and values as people read them: codes of a closed domain by their labels, yes and no, missing. What is typed stays FEEL. */
public record CodeWords(Words words) {

    private static final Pattern QUOTED = Pattern.compile("\"([^\"\\\\]*)\"");

    /** A text about a value of a type, as it is shown while nobody types it. */
    public String shown(FieldType type, String feel) {
        var text = feel.strip();
        if (text.equals("missing")) {
            return words.say("value.missing");
        }
        if (type instanceof FieldType.BooleanType) {
            return text.equals("true") ? words.say("value.yes") : text.equals("false") ? words.say("value.no") : feel;
        }
        if (!(type instanceof FieldType.StringType string) || string.domain().isEmpty() || !text.contains("\"")) {
            return feel;
        }
        return labelled(string.domain(), feel);
    }

    private String labelled(List<DomainValue> domain, String feel) {
        var shown = QUOTED.matcher(feel)
                .replaceAll(found -> Matcher.quoteReplacement(label(domain, found.group(1), found.group())));
        return shown.startsWith("not(") && shown.endsWith(")")
                ? words.say("value.not", shown.substring("not(".length(), shown.length() - 1))
                : shown;
    }

    private String label(List<DomainValue> domain, String code, String otherwise) {
        return domain.stream()
                .filter(each -> each.code().equals(code))
                .map(new ValueWords(words)::coded)
                .findFirst()
                .orElse(otherwise);
    }
}
