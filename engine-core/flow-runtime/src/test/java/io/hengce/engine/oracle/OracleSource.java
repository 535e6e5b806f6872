package io.hengce.engine.oracle;

import io.hengce.engine.source.SourceAnswer.Answered;
import io.hengce.engine.source.SourceRequest;
import io.hengce.engine.source.SourceTerms;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SourceFallback;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.Json.JsonArray;
import io.hengce.flow.json.Json.JsonNumber;
import io.hengce.flow.json.Json.JsonObject;
import io.hengce.flow.json.Json.JsonText;
import io.hengce.flow.json.Json.JsonWord;
import io.hengce.flow.json.SourceJson;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Asks a source and takes the values of its answer one by one; the first that does not fit makes all of it garbage. */
record OracleSource(DataSourceNode node, FlowOracle.Run run, OracleSteps steps) {

    private static final RandomSources SOURCES = new RandomSources();

    void apply() {
        var request = new LinkedHashMap<String, Value>();
        node.request()
                .forEach(input -> request.put(input.path(), steps.value(Places.sourceInput(node.id(), input.path()))));
        var terms = new SourceTerms(Duration.ofSeconds(1), node.terms().retries(), Optional.empty());
        var reply =
                SOURCES.ask(node.source(), new SourceRequest(run.applicationId, SourceJson.request(request)), terms);
        var told =
                reply.answer() instanceof Answered answer ? told(answer.data()) : Optional.<Map<String, Value>>empty();
        told.orElseGet(this::fallback).forEach(run.values::put);
    }

    private Map<String, Value> fallback() {
        if (node.fallback() == SourceFallback.REFER) {
            throw new EvaluationFault("ENGINE_SOURCE_DOWN", node.source());
        }
        var values = new HashMap<String, Value>();
        node.response().forEach(output -> values.put(output.variable(), Value.Missing.MISSING));
        if (node.fallback() == SourceFallback.DEFAULTS) {
            node.defaults().stream()
                    .filter(each -> values.containsKey(each.variable()))
                    .forEach(each -> values.put(
                            each.variable(),
                            steps.rounded(
                                    each.variable(), steps.value(Places.sourceDefault(node.id(), each.variable())))));
        }
        return values;
    }

    private Optional<Map<String, Value>> told(JsonObject answer) {
        var values = new HashMap<String, Value>();
        for (var output : node.response()) {
            Json at = answer;
            for (var segment : output.path().split("\\.", -1)) {
                if (!(at instanceof JsonObject) && at != JsonWord.NULL) {
                    return Optional.empty();
                }
                at = at instanceof JsonObject object && object.members().containsKey(segment)
                        ? object.members().get(segment)
                        : JsonWord.NULL;
            }
            var value = value(at, steps.type(output.variable()));
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.put(output.variable(), value.get());
        }
        return Optional.of(values);
    }

    /** Empty where it is not of the type. */
    private static Optional<Value> value(Json json, FieldType type) {
        if (json == JsonWord.NULL) {
            return Optional.of(Value.Missing.MISSING);
        }
        if (type instanceof FieldType.NumberType number) {
            return json instanceof JsonNumber given ? number(new BigDecimal(given.digits()), number) : Optional.empty();
        }
        if (type instanceof FieldType.StringType string) {
            return Optional.of(json)
                    .filter(JsonText.class::isInstance)
                    .map(text -> ((JsonText) text).text())
                    .filter(text -> string.domain().isEmpty()
                            || string.domain().stream()
                                    .anyMatch(code -> code.code().equals(text)))
                    .map(Value::of);
        }
        if (type instanceof FieldType.BooleanType) {
            return json == JsonWord.TRUE || json == JsonWord.FALSE
                    ? Optional.of(Value.of(json == JsonWord.TRUE))
                    : Optional.empty();
        }
        if (type instanceof FieldType.ListType list) {
            return json instanceof JsonArray array ? list(array, list) : Optional.empty();
        }
        return json instanceof JsonText text ? date(text.text()) : Optional.empty();
    }

    private static Optional<Value> list(JsonArray array, FieldType.ListType type) {
        var elements = array.elements().stream()
                .map(element -> value(element, type.element()))
                .toList();
        return elements.stream().allMatch(Optional::isPresent)
                ? Optional.of(new Value.ListValue(
                        elements.stream().map(Optional::orElseThrow).toList()))
                : Optional.empty();
    }

    private static Optional<Value> number(BigDecimal given, FieldType.NumberType type) {
        var fits = given.stripTrailingZeros().scale() <= type.scale().orElse(20)
                && type.min().filter(min -> given.compareTo(min) < 0).isEmpty()
                && type.max().filter(max -> given.compareTo(max) > 0).isEmpty();
        return fits ? Optional.of(Value.of(given)) : Optional.empty();
    }

    private static Optional<Value> date(String text) {
        try {
            return Optional.of(new Value.DateValue(LocalDate.parse(text)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
