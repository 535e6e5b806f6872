package io.hengce.flow.json;

import io.hengce.flow.decision.DecisionCase;
import io.hengce.flow.decision.DecisionCases;
import io.hengce.flow.decision.Expectation;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.value.Value;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A flow's own cases, {@code hengce/cases/1}: applications with what must be decided on them. Safe for many threads. */
public final class CasesJson {

    /** The format that is read and written. */
    public static final String FORMAT = "hengce/cases/1";

    private final ApplicationJson applications;
    private final OutputsCodec outputs;
    private final Set<String> outputFields;

    public CasesJson(Dictionary dictionary) {
        this.applications = new ApplicationJson(dictionary);
        this.outputs = new OutputsCodec(dictionary);
        this.outputFields = dictionary.fields().stream()
                .filter(field -> field.use().output())
                .map(Field::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Reads a file of cases; a problem stands at {@code cases/NAME/…}. */
    public Reading<DecisionCases> read(byte[] bytes) {
        var problems = new Problems();
        var cases = new JsonReader(JsonLimits.DOCUMENT, problems)
                .read(bytes)
                .map(json -> Members.read(json, Place.DOCUMENT, problems, this::cases));
        return problems.reading(cases::orElseThrow);
    }

    /** Reads one case of {@link CaseTexts}; a problem stands within the case. */
    public Reading<DecisionCase> read(CaseText text) {
        var problems = new Problems();
        var one = new JsonReader(JsonLimits.DOCUMENT, problems)
                .read(text.json().getBytes(StandardCharsets.UTF_8))
                .flatMap(json -> Members.read(json, Place.DOCUMENT, problems, this::decisionCase));
        return problems.reading(one::orElseThrow);
    }

    /** One case, as a part of a file. */
    public CaseText text(DecisionCase one) {
        return new CaseText(one.name(), JsonPrinter.line(json(one)));
    }

    private DecisionCases cases(Members members) {
        if (!members.text("format").equals(FORMAT)) {
            members.problems().error("CASES_FORMAT", members.at("format"), FORMAT);
        }
        var names = new HashSet<String>();
        var cases = members.list("cases", "name", one -> {
            var read = decisionCase(one);
            if (!names.add(one.text("name"))) {
                one.problems().error("CASE_NAME_REPEATED", one.at("name"), one.text("name"));
            }
            return read;
        });
        return new DecisionCases(
                members.maybeText("flow"),
                cases.stream().flatMap(Optional::stream).toList());
    }

    private Optional<DecisionCase> decisionCase(Members members) {
        var name = members.text("name");
        var json = members.find("application");
        if (json.isEmpty()) {
            members.refuseMissing("application");
        }
        var application = json.flatMap(
                one -> applications.read(one, members.at("application"), Optional.empty(), members.problems()));
        var expected = members.object("expected", this::expectation);
        return application.flatMap(one -> expected.map(what -> new DecisionCase(name, one, what)));
    }

    private Expectation expectation(Members members) {
        var values = outputs.typed("outputs", members);
        for (var id : values.keySet()) {
            if (!outputFields.contains(id)) {
                members.problems().error("CASE_OUTPUT_UNKNOWN", JsonPlaces.below(members.at("outputs"), id), id);
            }
        }
        return new Expectation(members.word("outcome", VerdictCodec.OUTCOMES), members.maybeTexts("reasons"), values);
    }

    /** The file of cases, indented by two, with a newline at the end. */
    public String write(DecisionCases cases) {
        return JsonPrinter.indented(new ObjectWriter()
                .put("format", FORMAT)
                .put("flow", cases.flow().map(Json::of))
                .list("cases", cases.cases(), this::json)
                .json());
    }

    private Json json(DecisionCase one) {
        return new ObjectWriter()
                .put("name", one.name())
                .put("application", applications.json(one.application()))
                .put("expected", json(one.expected()))
                .json();
    }

    private static Json json(Expectation expected) {
        Map<String, Value> outputs = expected.outputs();
        return new ObjectWriter()
                .put("outcome", VerdictCodec.OUTCOMES.json(expected.outcome()))
                .put("reasons", expected.reasons().<Json>map(Json::texts))
                .putUnless(outputs.isEmpty(), "outputs", OutputsCodec.write(outputs))
                .json();
    }
}
