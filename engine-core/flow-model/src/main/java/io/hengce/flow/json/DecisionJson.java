package io.hengce.flow.json;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.FlowReference;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.decision.Review;
import io.hengce.flow.decision.Shadow;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.value.Outcome;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Decisions on the wire: the same for the command line, HTTP, NDJSON, cases and the log. */
public final class DecisionJson {

    private DecisionJson() {}

    /** On one line. */
    public static String write(Decision decision) {
        return line(decision, Optional.empty());
    }

    /** On one line, with the id that a service gave it. */
    public static String write(Decision decision, String decisionId) {
        return line(decision, Optional.of(decisionId));
    }

    /** As a value within another text, with the id that a service gave it. */
    public static Json json(Decision decision, String decisionId) {
        return json(decision, Optional.of(decisionId), true);
    }

    /** Indented, for people. */
    public static String pretty(Decision decision) {
        return JsonPrinter.indented(json(decision, Optional.empty(), true));
    }

    /** What a replay compares: members by code point, no white space, no engine, no times. */
    public static String canonical(Decision decision) {
        return JsonPrinter.canonical(json(decision, Optional.empty(), false));
    }

    /** Reads a decision whose dictionary is not at hand: dates among its values come as texts. */
    public static Reading<Decision> read(String json) {
        return read(json, new Dictionary(List.of()));
    }

    /** Reads a decision; its outputs are of their fields' types. A {@code decision_id} is let pass. */
    public static Reading<Decision> read(String json, Dictionary dictionary) {
        var problems = new Problems();
        var outputs = new OutputsCodec(dictionary);
        var decision = new JsonReader(JsonLimits.DECISION, problems)
                .read(json.getBytes(StandardCharsets.UTF_8))
                .map(tree -> Members.read(tree, Place.DOCUMENT, problems, members -> decision(members, outputs)));
        return problems.reading(decision::orElseThrow);
    }

    /** The id that a service gave to a decision; empty where it has none, or the text is no decision. */
    public static Optional<String> decisionId(String json) {
        var unheard = new Problems();
        return new JsonReader(JsonLimits.DECISION, unheard)
                .read(json.getBytes(StandardCharsets.UTF_8))
                .flatMap(tree ->
                        Members.read(tree, Place.DOCUMENT, unheard, members -> members.maybeText("decision_id")));
    }

    private static Decision decision(Members members, OutputsCodec outputs) {
        members.maybeText("decision_id");
        return new Decision(
                members.text("application_id"),
                members.word("outcome", VerdictCodec.OUTCOMES),
                members.list("reasons", "code", DecisionJson::reason),
                members.maybeList("reviews", "node", DecisionJson::review),
                outputs.typed("outputs", members),
                members.object("flow", DecisionJson::flow).orElse(new FlowReference("", 0, "")),
                members.text("engine", ""),
                members.texts("path"),
                members.maybeObject("trace", new TraceCodec(outputs)::read),
                members.maybeList("shadows", "group", DecisionJson::shadow));
    }

    /** The dictionary of a shadow's flow is not at hand. */
    private static Shadow shadow(Members members) {
        var outputs = new OutputsCodec(new Dictionary(List.of()));
        return new Shadow(
                members.text("node"),
                members.text("group"),
                members.object("decision", inner -> decision(inner, outputs)).orElseGet(DecisionJson::nothing));
    }

    /** Stands in for what could not be read: the reading gives no value then. */
    private static Decision nothing() {
        var flow = new FlowReference("", 0, "");
        return new Decision("", Outcome.REFER, List.of(), List.of(), Map.of(), flow, "", List.of(), Optional.empty());
    }

    private static RankedReason reason(Members members) {
        return new RankedReason(members.text("code"), members.integer("rank"), members.text("node"));
    }

    private static Review review(Members members) {
        return new Review(members.text("node"), members.text("queue"), ReviewCodec.questions(members));
    }

    private static FlowReference flow(Members members) {
        return new FlowReference(members.text("id"), members.integer("revision"), members.text("hash"));
    }

    private static String line(Decision decision, Optional<String> decisionId) {
        return JsonLine.of(out -> decision(decision, decisionId, true, out));
    }

    private static Json json(Decision decision, Optional<String> decisionId, boolean withEngine) {
        return JsonTree.of(out -> out.object(inner -> decision(decision, decisionId, withEngine, inner)));
    }

    private static void decision(Decision decision, Optional<String> decisionId, boolean withEngine, JsonOut out) {
        decisionId.ifPresent(id -> out.put("decision_id", id));
        out.put("application_id", decision.applicationId())
                .put("outcome", VerdictCodec.OUTCOMES.word(decision.outcome()))
                .list("reasons", decision.reasons(), DecisionJson::reason)
                .maybeList("reviews", decision.reviews(), DecisionJson::review)
                .values("outputs", decision.outputs())
                .object("flow", inner -> flow(decision.flow(), inner));
        if (withEngine) {
            out.put("engine", decision.engine());
        }
        out.texts("path", decision.path());
        decision.trace()
                .map(trace -> withEngine ? trace : trace.withoutTimes())
                .ifPresent(trace -> out.object("trace", inner -> TraceCodec.write(trace, inner)));
        out.maybeList("shadows", decision.shadows(), (shadow, inner) -> shadow(shadow, withEngine, inner));
    }

    private static void shadow(Shadow shadow, boolean withEngine, JsonOut out) {
        out.put("node", shadow.node())
                .put("group", shadow.group())
                .object("decision", inner -> decision(shadow.decision(), Optional.empty(), withEngine, inner));
    }

    private static void reason(RankedReason reason, JsonOut out) {
        out.put("code", reason.code()).put("rank", reason.rank()).put("node", reason.node());
    }

    private static void review(Review review, JsonOut out) {
        out.put("node", review.node()).put("queue", review.queue());
        if (!review.questions().isEmpty()) {
            out.put(
                    "questions",
                    Json.of(review.questions().stream()
                            .map(ReviewCodec::question)
                            .toList()));
        }
    }

    private static void flow(FlowReference flow, JsonOut out) {
        out.put("id", flow.id()).put("revision", flow.revision()).put("hash", flow.hash());
    }
}
