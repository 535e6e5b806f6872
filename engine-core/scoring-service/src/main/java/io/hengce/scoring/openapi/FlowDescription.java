package io.hengce.scoring.openapi;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.json.Json;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.scoring.OfferedFlow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the document says of one flow: how it is asked, what it answers, and an application with the answers that its own engine gives to it. */
final class FlowDescription {

    /** Stands in for the id that is new in every decision. */
    private static final String DECISION_ID = "00000000-0000-0000-0000-000000000000";

    private final OfferedFlow offered;
    private final String application;
    private final String decision;
    private final Optional<Application> example;

    FlowDescription(OfferedFlow offered) {
        this.offered = offered;
        this.application = offered.id() + ".Application";
        this.decision = offered.id() + ".Decision";
        this.example = ExampleApplication.of(offered.flow().document().dictionary());
    }

    String path() {
        return "/v1/flows/" + offered.id() + "/decisions";
    }

    Map<String, Json> schemas() {
        var schemas = new LinkedHashMap<String, Json>();
        var document = offered.flow().document();
        schemas.put(application, RequestSchema.of(document.id(), document.dictionary()));
        schemas.put(decision, DecisionSchema.of(document));
        return schemas;
    }

    Json operations() {
        var document = offered.flow().document();
        var post = new ObjectWriter()
                .put("operationId", "decide_" + offered.id())
                .put("tags", Json.texts(List.of("decisions")))
                .put("summary", Sentences.both(document.name(), document.id()))
                .put("description", Sentences.text("OPENAPI_DECIDE", document.product()))
                .put(
                        "parameters",
                        Json.of(List.of(
                                Schemas.reference("parameters", "trace"), Schemas.reference("parameters", "language"))))
                .put("requestBody", requestBody())
                .put("responses", responses())
                .json();
        return new ObjectWriter().put("post", post).json();
    }

    private Json requestBody() {
        var examples = new LinkedHashMap<String, Json>();
        example.ifPresent(
                one -> examples.put("dictionary", offered.applications().json(one)));
        return new ObjectWriter()
                .put("required", Json.of(true))
                .put("content", content(application, examples))
                .json();
    }

    private Json responses() {
        var out = new ObjectWriter()
                .put(
                        "200",
                        new ObjectWriter()
                                .put("description", Sentences.text("OPENAPI_DECISION"))
                                .put("content", content(decision, answers()))
                                .json());
        List.of(400, 404, 405, 406, 413, 415, 500)
                .forEach(status -> out.put(
                        Integer.toString(status), Schemas.reference("responses", ProblemResponses.name(status))));
        return out.json();
    }

    /** What the engine answers to the example, by depth of the trace. Times are left out: they differ from run to run. */
    private Map<String, Json> answers() {
        var answers = new LinkedHashMap<String, Json>();
        for (var depth : TraceDepth.values()) {
            var word = depth.name().toLowerCase(Locale.ROOT);
            example.ifPresent(one -> answers.put(word, answer(one, depth)));
        }
        return answers;
    }

    private Json answer(Application one, TraceDepth depth) {
        return DecisionJson.json(offered.examples().decide(one, depth).withoutTimes(), DECISION_ID);
    }

    private static Json content(String schema, Map<String, Json> values) {
        var examples = new ObjectWriter();
        values.forEach((name, value) ->
                examples.put(name, new ObjectWriter().put("value", value).json()));
        var type = new ObjectWriter()
                .put("schema", Schemas.reference("schemas", schema))
                .put("examples", examples.json())
                .json();
        return new ObjectWriter().put("application/json", type).json();
    }
}
