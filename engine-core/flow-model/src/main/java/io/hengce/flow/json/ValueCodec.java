package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.FieldType.StringType;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Optional;

/** Values: numbers, strings, true and false, dates as ISO 8601, times as RFC 3339; missing as null. */
final class ValueCodec {

    private ValueCodec() {}

    static Json write(Value value) {
        return JsonTree.of(out -> out.value(value));
    }

    /** The member, left out when the value is missing. */
    static Optional<Json> maybe(Value value) {
        return value.isMissing() ? Optional.empty() : Optional.of(write(value));
    }

    /** A value of the type; a wrong one is a problem. */
    static Value read(Json json, FieldType type, Place at, Problems problems) {
        var scalars = new Scalars(problems);
        return type.accept(new FieldType.Cases<Optional<Value>>() {
                    @Override
                    public Optional<Value> number(NumberType number) {
                        return scalars.number(json, at).map(Value::of);
                    }

                    @Override
                    public Optional<Value> string(StringType string) {
                        return Optional.of(Value.of(scalars.text(json, at)));
                    }

                    @Override
                    public Optional<Value> truth() {
                        return Optional.of(Value.of(scalars.truth(json, at)));
                    }

                    @Override
                    public Optional<Value> date() {
                        return scalars.date(json, at).map(Value.DateValue::new);
                    }

                    @Override
                    public Optional<Value> dateTime() {
                        return scalars.dateTime(json, at).map(Value.DateTimeValue::new);
                    }

                    @Override
                    public Optional<Value> list(ListType list) {
                        return Optional.of(elements(json, list.element(), at, problems));
                    }

                    @Override
                    public Optional<Value> record(RecordType record) {
                        return Optional.of(
                                Members.read(json, at, problems, members -> ValueCodec.members(record, members)));
                    }
                })
                .orElse(Value.Missing.MISSING);
    }

    private static Value elements(Json json, FieldType element, Place at, Problems problems) {
        var values = new ArrayList<Value>();
        if (!(json instanceof Json.JsonArray array)) {
            problems.error("MEMBER_NOT_LIST", at, JsonPlaces.last(at), Scalars.shown(json));
            return Value.ListValue.EMPTY;
        }
        for (var one : array.elements()) {
            var place = JsonPlaces.below(at, Integer.toString(values.size()));
            values.add(one == Json.JsonWord.NULL ? Value.Missing.MISSING : read(one, element, place, problems));
        }
        return new Value.ListValue(values);
    }

    private static Value members(RecordType type, Members members) {
        var values = new LinkedHashMap<String, Value>();
        for (var member : type.members()) {
            members.find(member.id())
                    .filter(json -> json != Json.JsonWord.NULL)
                    .ifPresent(json -> values.put(
                            member.id(), read(json, member.type(), members.at(member.id()), members.problems())));
        }
        return new Value.RecordValue(values);
    }
}
