package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.compile.drl.DrlRule.Fact;
import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands before every node: the parameters with their values, and how variables are rounded and bounded when they are written. */
record Opening(FlowDocument document) {

    DrlRule added(DrlRule rule) {
        var opening = rule;
        for (var parameter : document.parameters()) {
            opening = opening.then(Fact.VISIT.does(
                    "parameter", quoted(parameter.id()), parameter.value().accept(new LiteralWords())));
        }
        for (var field : document.dictionary().of(Origin.DERIVED).toList()) {
            var written = field.type().accept(new Written(field));
            opening = written.isPresent() ? opening.then(written.get()) : opening;
        }
        return opening;
    }

    /** How a variable is written; empty where every value of its type can be. */
    private record Written(Field field) implements FieldType.Cases<Optional<String>> {

        @Override
        public Optional<String> number(FieldType.NumberType type) {
            var scale = Integer.toString(type.scale().orElseThrow());
            var rounds = Fact.VISIT.does(
                    "rounds", quoted(field.id()), scale, quoted(type.rounding().name()));
            return Optional.of(rounds + bound("atLeast", type.min()) + bound("atMost", type.max()));
        }

        private static String bound(String function, Optional<BigDecimal> end) {
            return end.map(digits -> "." + function(function, quoted(digits.toPlainString())))
                    .orElse("");
        }

        @Override
        public Optional<String> string(FieldType.StringType type) {
            if (type.domain().isEmpty()) {
                return Optional.empty();
            }
            var arguments = new ArrayList<>(List.of(quoted(field.id())));
            type.domain().stream().map(DomainValue::code).map(DrlText::text).forEach(arguments::add);
            return Optional.of(Fact.VISIT.does("codes", arguments));
        }

        @Override
        public Optional<String> truth() {
            return Optional.empty();
        }

        @Override
        public Optional<String> date() {
            return Optional.empty();
        }

        @Override
        public Optional<String> dateTime() {
            return Optional.empty();
        }

        @Override
        public Optional<String> list(FieldType.ListType type) {
            return Optional.empty();
        }

        @Override
        public Optional<String> record(FieldType.RecordType type) {
            return Optional.empty();
        }
    }
}
