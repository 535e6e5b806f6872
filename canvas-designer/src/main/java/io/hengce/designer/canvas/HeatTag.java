package io.hengce.designer.canvas;

import io.hengce.designer.heat.Covered;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Palette;
import io.hengce.designer.words.FigureWords;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.paint.Color;

/**
 * What the heat says over a node: a number, a second one beside it, and a bar below.
 *
 * @param missed whether no case came here
 * @param bar from the left; the shares sum to 1
 */
record HeatTag(String number, String beside, Color besideColour, boolean missed, List<Stripe> bar) {

    HeatTag {
        bar = List.copyOf(bar);
    }

    /** A piece of the bar. */
    record Stripe(double share, Color colour) {}

    static HeatTag of(Heat heat, String node, Palette palette) {
        var counts = heat.node(node);
        return heat.coverage()
                .map(covered -> ofCases(counts, covered, node, palette))
                .orElseGet(() -> ofOutcomes(counts, palette));
    }

    /** How many passed, the share of the approved, and how all of them ended. */
    private static HeatTag ofOutcomes(OutcomeCounts counts, Palette palette) {
        var bar = new ArrayList<Stripe>();
        for (var outcome : Outcome.values()) {
            bar.add(new Stripe(
                    counts.all() == 0 ? 0 : (double) counts.of(outcome) / counts.all(), colour(palette, outcome)));
        }
        if (counts.all() == 0) {
            bar.add(new Stripe(1, palette.border()));
        }
        var rate = counts.all() == 0 ? "" : FigureWords.percent(counts.approvalRate());
        return new HeatTag(FigureWords.count(counts.all()), rate, palette.muted(), false, bar);
    }

    /** How many cases passed, and how many of the parts in the node they came to. */
    private static HeatTag ofCases(OutcomeCounts counts, Covered covered, String node, Palette palette) {
        var parts = covered.node(node);
        var inside = parts.all().size() - 1;
        var missed = counts.all() == 0;
        var reached = parts.all().size() - parts.missed().size() - (missed ? 0 : 1);
        var complete = parts.missed().isEmpty();
        return new HeatTag(
                FigureWords.count(counts.all()),
                inside <= 0 ? "" : reached + "/" + inside,
                complete ? palette.muted() : palette.warning(),
                missed,
                List.of(new Stripe(parts.share(), palette.good()), new Stripe(1 - parts.share(), palette.warning())));
    }

    private static Color colour(Palette palette, Outcome outcome) {
        return switch (outcome) {
            case APPROVE -> palette.good();
            case REFER -> palette.warning();
            case DECLINE -> palette.error();
        };
    }
}
