package io.hengce.designer.paper;

import io.hengce.designer.document.sheet.Sheet;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Palette;
import io.hengce.designer.look.Theme;
import io.hengce.designer.paper.PaperColumn.Bar;
import io.hengce.designer.paper.PaperColumn.Heading;
import io.hengce.designer.paper.PaperColumn.Kind;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.paint.Color;

/** What the sample or the cases did with each row: how many came, as a number and as a bar, and how they ended. */
final class FigureColumns {

    private static final double CHART = 150;

    private final Sheet sheet;
    private final Heat heat;
    private final Words words;
    private final int most;

    FigureColumns(Sheet sheet, Heat heat, Words words) {
        this.sheet = sheet;
        this.heat = heat;
        this.words = words;
        this.most = heat.isNone()
                ? 0
                : IntStream.range(0, sheet.rows())
                        .map(row -> counts(row).all())
                        .max()
                        .orElse(0);
    }

    List<PaperColumn> all() {
        if (heat.isNone()) {
            return List.of();
        }
        var all = new ArrayList<PaperColumn>();
        all.add(PaperColumn.of(
                heading("grid.figures.count", ""),
                row -> FigureWords.count(counts(row).all())));
        all.add(new PaperColumn(
                new Heading(
                        Kind.FIGURE, words.say("paper.distribution"), words.say("paper.outcomes"), "", false, false),
                CHART,
                row -> "",
                this::bars));
        all.add(PaperColumn.of(
                heading("grid.figures.approved", ""),
                row -> counts(row).all() == 0
                        ? ""
                        : FigureWords.percent(counts(row).approvalRate())));
        if (heat.all().known() > 0) {
            all.add(PaperColumn.of(heading("grid.figures.bad", ""), this::bad));
        }
        return all;
    }

    private Heading heading(String key, String detail) {
        return new Heading(Kind.FIGURE, words.say(key), detail, "", true, false);
    }

    private String bad(int row) {
        var bad = counts(row).badRate();
        return bad.isPresent() ? FigureWords.percent(bad.getAsDouble()) : "";
    }

    /** As long as many came, against the row to which most did; parted by how they ended. */
    private List<Bar> bars(int row) {
        var counts = counts(row);
        var bars = new ArrayList<Bar>();
        var from = 0.0;
        for (var outcome : Outcome.values()) {
            var to = from + (double) counts.of(outcome) / Math.max(1, most);
            if (to > from) {
                bars.add(new Bar(from, to, colour(outcome)));
            }
            from = to;
        }
        return bars;
    }

    private static Color colour(Outcome outcome) {
        var palette = Palette.of(Theme.LIGHT);
        return switch (outcome) {
            case APPROVE -> palette.good();
            case REFER -> palette.warning();
            case DECLINE -> palette.error();
        };
    }

    private OutcomeCounts counts(int row) {
        return heat.parts(sheet.parts(row));
    }
}
