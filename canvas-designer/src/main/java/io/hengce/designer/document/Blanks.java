package io.hengce.designer.document;

import io.hengce.flow.check.Outward;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.value.Outcome;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What a new node begins with, taken from the dictionary of the flow it is drawn into. */
final class Blanks {

    /** Stands where the dictionary has no fitting field; the checker says that it is unknown. */
    private static final String UNKNOWN = "result";

    private final Dictionary dictionary;
    private final FlowDocument document;
    private final Set<String> written = new HashSet<>();

    Blanks(FlowDocument document) {
        this.dictionary = document.dictionary();
        this.document = document;
        document.nodes().forEach(node -> written.addAll(Outward.variables(node)));
    }

    /** A derived number, best one that nothing writes yet. */
    String number() {
        return output(field -> field.type() instanceof FieldType.NumberType);
    }

    /** A derived field that is true or false, best one that nothing writes yet. */
    String truth() {
        return output(field -> field.type() instanceof FieldType.BooleanType);
    }

    /** A derived field, best one that nothing writes yet. */
    String variable() {
        return output(field -> field.type().isSingle());
    }

    /** A constant that fits a field. */
    String constantOf(String variable) {
        return dictionary
                .field(variable)
                .map(field -> field.type().accept(new Constants()))
                .orElse("0");
    }

    /** An application field with one value. */
    Optional<String> input() {
        return input(field -> field.type().isSingle());
    }

    /** An application field that is a number. */
    Optional<String> numericInput() {
        return input(field -> field.type() instanceof FieldType.NumberType);
    }

    /** An application field that is a text. */
    Optional<String> textInput() {
        return input(field -> field.type() instanceof FieldType.StringType);
    }

    Optional<String> reason() {
        return document.reasons().stream().map(Reason::code).findFirst();
    }

    /** What a hit of a new rule does: it refers with the first reason, or sets a variable where there is no reason yet. */
    RuleAction action() {
        return reason().<RuleAction>map(reason -> new RuleAction.Raise(Outcome.REFER, reason))
                .orElseGet(() -> new RuleAction.SetVariable(variable(), constantOf(variable())));
    }

    private Optional<String> input(Predicate<Field> fits) {
        return dictionary.of(Origin.REQUEST).filter(fits).map(Field::id).findFirst();
    }

    private String output(Predicate<Field> fits) {
        var fitting = dictionary.of(Origin.DERIVED).filter(fits).map(Field::id).toList();
        return fitting.stream()
                .filter(id -> !written.contains(id))
                .findFirst()
                .or(() -> fitting.stream().findFirst())
                .orElse(UNKNOWN);
    }

    private static final class Constants implements FieldType.Cases<String> {
        @Override
        public String number(FieldType.NumberType type) {
            return "0";
        }

        @Override
        public String string(FieldType.StringType type) {
            return "\""
                    + type.domain().stream().findFirst().map(DomainValue::code).orElse("") + "\"";
        }

        @Override
        public String truth() {
            return "false";
        }

        @Override
        public String date() {
            return "date(\"2026-01-01\")";
        }

        @Override
        public String dateTime() {
            return "decision_time";
        }

        @Override
        public String list(FieldType.ListType type) {
            return "[]";
        }

        @Override
        public String record(FieldType.RecordType type) {
            return "missing";
        }
    }
}
