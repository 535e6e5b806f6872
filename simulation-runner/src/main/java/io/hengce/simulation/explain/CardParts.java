package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.TraceStep.Scored;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;

/** The characteristics of a scorecard with all their bins, of which exactly one holds the value. */
record CardParts(PageWords words, ActualValues values, ScorecardNode card) {

    List<NodePart> of(Scored step, NodeWhy.Computed why) {
        return card.characteristics().stream()
                .flatMap(part -> step.points().stream()
                        .filter(points -> points.characteristic().equals(part.id()))
                        .map(points -> part(part, points, read(part, why))))
                .toList();
    }

    private NodePart part(Characteristic part, PointsGiven given, Map<String, Value> read) {
        var sentences = words.sentences(values.notes(read));
        var conditions = new Conditions(words, values, 0);
        var points = words.sentences().expressions().held("", Value.of(given.points()));
        return new NodePart(
                Places.bin(card.id(), part.id(), given.bin()),
                words.named(part.name(), part.id()),
                words.say("part.points", points),
                true,
                part.bins().stream()
                        .map(bin -> conditions.said(
                                bin.id().equals(given.bin()) ? Answer.TRUE : Answer.FALSE,
                                words.plain(sentences.binCondition(part, bin))))
                        .toList());
    }

    private static Map<String, Value> read(Characteristic part, NodeWhy.Computed why) {
        return why.expressions().stream()
                .filter(each -> each.id().equals(part.id()))
                .map(Computation::values)
                .findFirst()
                .orElse(Map.of());
    }
}
