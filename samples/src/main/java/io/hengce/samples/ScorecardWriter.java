package io.hengce.samples;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.ScorecardNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;

/** Puts a derived scorecard in the place of the one that a flow has. */
final class ScorecardWriter {

    private final DerivedScorecard scorecard;

    ScorecardWriter(DerivedScorecard scorecard) {
        this.scorecard = scorecard;
    }

    /** The flow with base, characteristics, bins and points as derived; the node keeps its id, name and variable. */
    FlowDocument into(FlowDocument flow) {
        var drawn = flow.nodes().stream()
                .filter(ScorecardNode.class::isInstance)
                .map(ScorecardNode.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("flow `" + flow.id() + "` has no scorecard"));
        var characteristics = scorecard.characteristics().stream()
                .map(derived -> characteristic(derived, flow.dictionary()))
                .toList();
        return flow.withNode(new ScorecardNode(
                drawn.id(), drawn.name(), drawn.variable(), BigDecimal.valueOf(scorecard.base()), characteristics));
    }

    private static Characteristic characteristic(ScoredCharacteristic derived, Dictionary dictionary) {
        var field = dictionary
                .field(derived.field())
                .orElseThrow(() -> new IllegalArgumentException("no field `" + derived.field() + "`"));
        var bins = new ArrayList<Bin>();
        for (int i = 0; i < derived.points().size(); i++) {
            var group = derived.woe().bins().get(i).group();
            if (!(group instanceof BinGroup.Missing && field.use().required())) {
                bins.add(new Bin(
                        "b" + (i + 1),
                        group.cell(),
                        BigDecimal.valueOf(derived.points().get(i)),
                        Optional.empty()));
            }
        }
        var reason = "SCORE_" + derived.field().toUpperCase(Locale.ROOT);
        return new Characteristic(
                "c_" + derived.field(), field.label(), derived.field(), BigDecimal.ONE, Optional.of(reason), bins);
    }
}
