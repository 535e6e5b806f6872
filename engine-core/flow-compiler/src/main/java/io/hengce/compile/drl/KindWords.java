package io.hengce.compile.drl;

import static io.hengce.compile.drl.DrlText.function;
import static io.hengce.compile.drl.DrlText.quoted;

import io.hengce.flow.dictionary.DomainValue;
import io.hengce.flow.dictionary.FieldType;
import java.math.BigDecimal;
import java.util.Optional;

/** What a variable may hold, in the words of {@code io.hengce.drl.Kind}. */
record KindWords() implements FieldType.Cases<String> {

    @Override
    public String number(FieldType.NumberType type) {
        var scale = Integer.toString(type.scale().orElseThrow());
        var numbers = function("numbers", scale, quoted(type.rounding().name()));
        return numbers + bound("atLeast", type.min()) + bound("atMost", type.max());
    }

    private static String bound(String function, Optional<BigDecimal> end) {
        return end.map(digits -> "." + function(function, quoted(digits.toPlainString())))
                .orElse("");
    }

    @Override
    public String string(FieldType.StringType type) {
        return function(
                "texts",
                type.domain().stream().map(DomainValue::code).map(DrlText::text).toList());
    }

    @Override
    public String truth() {
        return function("truths");
    }

    @Override
    public String date() {
        return function("dates");
    }

    @Override
    public String dateTime() {
        return function("times");
    }

    @Override
    public String list(FieldType.ListType type) {
        return function("listOf", type.element().accept(this));
    }

    @Override
    public String record(FieldType.RecordType type) {
        var record = new StringBuilder(function("records"));
        for (var member : type.members()) {
            record.append('.')
                    .append(function("with", quoted(member.id()), member.type().accept(this)));
        }
        return record.toString();
    }
}
