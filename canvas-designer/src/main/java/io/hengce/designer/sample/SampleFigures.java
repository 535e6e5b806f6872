package io.hengce.designer.sample;

import io.hengce.designer.heat.OutcomeCounts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.OutcomeBar;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.value.Outcome;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The figures of a sample: the approval rate now and as saved, a bar, and a line for each outcome. */
final class SampleFigures extends VBox {

    private final Words words;

    SampleFigures(Words words, SampleState.Compared compared) {
        super(10);
        this.words = words;
        var now = compared.now().heat().all();
        var saved = compared.saved().map(run -> run.heat().all());
        getChildren()
                .addAll(
                        rate(now, saved, compared),
                        new OutcomeBar(now.approved(), now.referred(), now.declined()),
                        table(now, saved));
        now.badRate()
                .ifPresent(rate -> getChildren()
                        .add(muted(words.say(
                                "sample.badRate", FigureWords.percent(rate), FigureWords.count(now.known())))));
        compared.now().reading().remarks().forEach(remark -> getChildren().add(doubtful(remark)));
        var left = leftOut(compared.now());
        if (!left.isEmpty()) {
            getChildren().add(muted(left));
        }
    }

    private HBox rate(OutcomeCounts now, Optional<OutcomeCounts> saved, SampleState.Compared compared) {
        var rate = new Label(FigureWords.percent(now.approvalRate()));
        rate.setId("sample-rate");
        rate.getStyleClass().add("figure");
        var before = saved.map(counts -> words.say("sample.saved", FigureWords.percent(counts.approvalRate())))
                .orElseGet(() -> words.say("sample.noSaved"));
        var changed = compared.changes().size();
        var effect = compared.saved().isEmpty()
                ? ""
                : words.say(changed == 1 ? "sample.effect.one" : "sample.effect", FigureWords.count(changed));
        var texts = new VBox(1, muted(before), muted(effect));
        texts.setAlignment(Pos.CENTER_LEFT);
        var line = new HBox(12, rate, texts);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private GridPane table(OutcomeCounts now, Optional<OutcomeCounts> saved) {
        var table = new GridPane();
        table.setHgap(12);
        table.setVgap(6);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        var right = new ColumnConstraints();
        right.setHalignment(HPos.RIGHT);
        table.getColumnConstraints().setAll(wide, right, right, right);
        for (var outcome : Outcome.values()) {
            var row = outcome.ordinal();
            table.add(outcome(outcome), 0, row);
            table.add(new Label(words.say("sample.count", FigureWords.count(now.of(outcome)))), 1, row);
            table.add(muted(share(now, outcome)), 2, row);
            var change =
                    saved.map(counts -> now.of(outcome) - counts.of(outcome)).orElse(0);
            table.add(muted(change == 0 ? "" : FigureWords.signed(change)), 3, row);
        }
        return table;
    }

    private HBox outcome(Outcome outcome) {
        var swatch = new Label();
        swatch.getStyleClass().addAll("swatch", "bar-" + outcome.name().toLowerCase(Locale.ROOT));
        var line = new HBox(8, swatch, new Label(new NodeWords(words).outcome(outcome)));
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static String share(OutcomeCounts counts, Outcome outcome) {
        return FigureWords.percent(counts.all() == 0 ? 0 : (double) counts.of(outcome) / counts.all());
    }

    private String leftOut(SampleRun run) {
        var read = run.reading();
        var bad = read.badRows() == 0 ? "" : words.say("sample.badRows", FigureWords.count(read.badRows()));
        return read.cut()
                ? words.say("sample.cut", FigureWords.count(run.applications().size())) + bad
                : bad;
    }

    private Label doubtful(Diagnostic remark) {
        var label = new Label(words.told(remark.message()));
        label.setId("sample-remark");
        label.setGraphic(Glyph.WARNING.icon(16));
        label.setWrapText(true);
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
