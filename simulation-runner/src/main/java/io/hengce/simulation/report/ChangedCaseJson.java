package io.hengce.simulation.report;

import io.hengce.flow.decision.Review;
import io.hengce.flow.value.Value;
import io.hengce.simulation.diff.ChangedCase;
import io.hengce.simulation.diff.ChangedCase.Answer;
import io.hengce.simulation.diff.ShadowAnswer;
import io.hengce.simulation.samples.Performance;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** One changed case as JSON. */
final class ChangedCaseJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final Values VALUES = new Values();

    private ChangedCaseJson() {}

    static ObjectNode node(ChangedCase changed) {
        var node = NODES.objectNode().put("row", changed.row()).put("application_id", changed.applicationId());
        if (changed.performance() != Performance.UNKNOWN) {
            node.put("performance", changed.performance().name().toLowerCase(Locale.ROOT));
        }
        node.set("baseline", answer(changed.baseline()));
        node.set("candidate", answer(changed.candidate()));
        if (changed.outputsChanged()) {
            var outputs = node.putObject("outputs");
            changed.outputs().forEach(output -> {
                var pair = outputs.putObject(output.field());
                pair.set("baseline", output.baseline().accept(VALUES));
                pair.set("candidate", output.candidate().accept(VALUES));
            });
        }
        changed.first()
                .ifPresent(first -> node.putObject("first_difference")
                        .put("node", first.node())
                        .put("what", first.what())
                        .put("baseline", first.baseline())
                        .put("candidate", first.candidate()));
        return node;
    }

    private static ObjectNode answer(Answer answer) {
        var node = NODES.objectNode().put("outcome", answer.outcome().name());
        node.set("reasons", RegressionJson.strings(answer.reasons()));
        if (!answer.reviews().isEmpty()) {
            node.set("reviews", reviews(answer.reviews()));
        }
        if (!answer.shadows().isEmpty()) {
            node.set("shadows", shadows(answer.shadows()));
        }
        return node;
    }

    private static ArrayNode reviews(List<Review> reviews) {
        var array = NODES.arrayNode();
        for (var review : reviews) {
            var questions = array.addObject()
                    .put("node", review.node())
                    .put("queue", review.queue())
                    .putArray("questions");
            review.questions().forEach(question -> questions.add(question.id()));
        }
        return array;
    }

    private static ArrayNode shadows(List<ShadowAnswer> shadows) {
        var array = NODES.arrayNode();
        for (var shadow : shadows) {
            var node = array.addObject()
                    .put("node", shadow.node())
                    .put("group", shadow.group())
                    .put("outcome", shadow.outcome().name());
            node.set("reasons", RegressionJson.strings(shadow.reasons()));
            var outputs = node.putObject("outputs");
            new TreeMap<>(shadow.outputs()).forEach((field, value) -> outputs.set(field, value.accept(VALUES)));
        }
        return array;
    }

    private static final class Values implements Value.Cases<JsonNode> {
        @Override
        public JsonNode missing() {
            return NODES.nullNode();
        }

        @Override
        public JsonNode number(BigDecimal number) {
            var plain = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
            return NODES.numberNode(plain.scale() < 0 ? plain.setScale(0) : plain);
        }

        @Override
        public JsonNode text(String text) {
            return NODES.stringNode(text);
        }

        @Override
        public JsonNode truth(boolean truth) {
            return NODES.booleanNode(truth);
        }

        @Override
        public JsonNode date(LocalDate date) {
            return NODES.stringNode(date.toString());
        }

        @Override
        public JsonNode dateTime(OffsetDateTime time) {
            return NODES.stringNode(time.toString());
        }

        @Override
        public JsonNode list(List<Value> elements) {
            var array = NODES.arrayNode();
            elements.forEach(element -> array.add(element.accept(this)));
            return array;
        }

        @Override
        public JsonNode record(Map<String, Value> members) {
            var object = NODES.objectNode();
            members.forEach((id, member) -> object.set(id, member.accept(this)));
            return object;
        }
    }
}
