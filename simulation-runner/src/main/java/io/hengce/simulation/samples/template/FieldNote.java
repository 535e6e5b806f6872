package io.hengce.simulation.samples.template;

import io.hengce.flow.diagnostic.MessageCatalog;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.text.Language;
import java.util.ArrayList;
import java.util.List;

/** What a field takes, in words: a line each for its type, its bounds, its codes, what means missing, and an example. */
final class FieldNote implements FieldType.Cases<List<String>> {

    static final MessageCatalog MESSAGES = new MessageCatalog(FieldNote.class);
    private static final int CODES = 40;

    private final Language language;

    FieldNote(Language language) {
        this.language = language;
    }

    String say(String key, Object... arguments) {
        return MESSAGES.text(language, key, arguments);
    }

    /** The label, with the unit where there is one. */
    String label(Field field) {
        var unit = field.type() instanceof NumberType number ? number.unit() : "";
        var label = field.label().in(language);
        return (unit.isEmpty() ? label : label + " (" + unit + ")").strip();
    }

    String of(Field field) {
        var lines = new ArrayList<String>();
        lines.add(label(field));
        lines.add(say(need(field)));
        lines.addAll(field.type().accept(this));
        if (!field.use().missingTokens().isEmpty()) {
            lines.add(say("missing", String.join(", ", field.use().missingTokens())));
        }
        var example = ExampleValues.of(field);
        if (!example.isMissing()) {
            lines.add(say("example", CellValue.text(field, example)));
        }
        if (field.equals(SampleTemplate.APPLICATION_ID)) {
            lines.add(say("overwrite"));
        }
        return String.join("\n", lines);
    }

    private static String need(Field field) {
        if (field.equals(SampleTemplate.DECISION_TIME)) {
            return "at";
        }
        return field.use().required() ? "required" : "optional";
    }

    @Override
    public List<String> number(NumberType type) {
        var lines = new ArrayList<>(List.of(say("number")));
        type.scale().ifPresent(scale -> lines.add(say("decimals", scale)));
        type.min().ifPresent(min -> lines.add(say("min", min.toPlainString())));
        type.max().ifPresent(max -> lines.add(say("max", max.toPlainString())));
        return lines;
    }

    @Override
    public List<String> string(StringType type) {
        if (type.domain().isEmpty()) {
            return List.of(say("string"));
        }
        var lines = new ArrayList<>(List.of(say("codes")));
        type.domain().stream().limit(CODES).map(this::code).forEach(lines::add);
        if (type.domain().size() > CODES) {
            lines.add("…");
        }
        return lines;
    }

    private String code(DomainValue value) {
        var label = value.label().in(language);
        return label.isEmpty() ? "  " + value.code() : "  " + value.code() + "  " + label;
    }

    @Override
    public List<String> truth() {
        return List.of(say("truth"));
    }

    @Override
    public List<String> date() {
        return List.of(say("date"));
    }

    @Override
    public List<String> dateTime() {
        return List.of(say("time"));
    }

    @Override
    public List<String> list(ListType type) {
        return List.of(say("json"));
    }

    @Override
    public List<String> record(RecordType type) {
        return List.of(say("json"));
    }
}
