package io.hengce.simulation.explain;

import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.PointsGiven;
import io.hengce.flow.decision.TraceStep.Scored;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.value.Value;
import io.hengce.simulation.page.Columns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The points of a scorecard: what each characteristic gave and lost, most lost first, and the bin it fell into. */
record ScoreRows(PageWords words, ActualValues values, ScorecardNode card) {

    /** The score, and how it adds up. */
    String summary(Scored step) {
        var given = step.points().stream().map(PointsGiven::points).reduce(BigDecimal.ZERO, BigDecimal::add);
        var score = step.outputs().getOrDefault(card.variable(), Value.Missing.MISSING);
        return words.say("score", values.of(card.variable(), score), digits(card.base()), digits(given));
    }

    private String digits(BigDecimal number) {
        return words.sentences().expressions().held("", Value.of(number));
    }

    List<Row> of(Scored step, Optional<NodeWhy> why) {
        var given = words.say("score.given");
        var lost = words.say("score.lost");
        var rows = new ArrayList<Row>();
        rows.add(Row.of(given + "  " + lost, ""));
        step.points().stream()
                .sorted(Comparator.comparing(PointsGiven::lost).reversed())
                .forEach(points -> characteristic(points.characteristic())
                        .ifPresent(part -> rows.add(Row.of(
                                number(points.points(), given) + "  " + number(points.lost(), lost),
                                text(part, points, read(part, why))))));
        return rows;
    }

    private String number(BigDecimal number, String heading) {
        return Columns.right(digits(number), Columns.width(heading));
    }

    private Optional<Characteristic> characteristic(String id) {
        return card.characteristics().stream()
                .filter(part -> part.id().equals(id))
                .findFirst();
    }

    private static Map<String, Value> read(Characteristic part, Optional<NodeWhy> why) {
        return why.filter(NodeWhy.Computed.class::isInstance).map(NodeWhy.Computed.class::cast).stream()
                .flatMap(computed -> computed.expressions().stream())
                .filter(each -> each.id().equals(part.id()))
                .map(Computation::values)
                .findFirst()
                .orElse(Map.of());
    }

    private String text(Characteristic part, PointsGiven points, Map<String, Value> read) {
        var sentences = words.sentences(values.notes(read));
        return part.bins().stream()
                .filter(bin -> bin.id().equals(points.bin()))
                .map(bin -> words.plain(sentences.binCondition(part, bin))
                        + new WhyWords(words, values)
                                .result(part.input(), points.input(), read)
                                .map(result -> words.say("side.only", result))
                                .orElse(""))
                .findFirst()
                .orElse("");
    }
}
