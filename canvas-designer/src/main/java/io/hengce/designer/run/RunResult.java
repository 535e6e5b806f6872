package io.hengce.designer.run;

import io.hengce.designer.decisions.RecordedDecision;
import io.hengce.designer.look.EmptyState;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.FaultWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.value.Value;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What became of the trial run: outcome, reasons with their texts, outputs; or why it could not run. */
final class RunResult extends ScrollPane {

    private final Session session;
    private final Words words;
    private final ValueWords values;
    private final NodeWords nodeWords;
    private final RunSurface.Acts acts;
    private final VBox content = new VBox(10);

    RunResult(Session session, Words words, RunSurface.Acts acts) {
        this.session = session;
        this.words = words;
        this.values = new ValueWords(words);
        this.nodeWords = new NodeWords(words);
        this.acts = acts;
        setId("run-result");
        getStyleClass().addAll("plain-scroll", "run-result");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        content.getStyleClass().add("run-result-content");
    }

    /** @param recorded what was decided on the same application before */
    void show(Trial trial, Optional<RecordedDecision> recorded) {
        content.getChildren().setAll(trial.accept(new Shown()));
        recorded.flatMap(then -> trial.decided().map(now -> new RecordedStrip(words, then, now)))
                .ifPresent(strip -> content.getChildren().add(2, strip));
    }

    private final class Shown implements Trial.Cases<List<Node>> {
        @Override
        public List<Node> none() {
            return List.of(heading("run.result"), new EmptyState(Glyph.RUN, muted("run.hint")));
        }

        @Override
        public List<Node> running() {
            var progress = new ProgressIndicator();
            progress.setPrefSize(20, 20);
            var row = new HBox(10, progress, muted("run.running"));
            row.setAlignment(Pos.CENTER_LEFT);
            return List.of(heading("run.result"), row);
        }

        @Override
        public List<Node> flowRefused(Trial.FlowRefused trial) {
            var errors = trial.problems().stream().filter(Diagnostic::isError).count();
            return List.of(heading("run.result"), refusal(words.say("run.flowRefused", errors)));
        }

        @Override
        public List<Node> inputRefused(Trial.InputRefused trial) {
            return List.of(
                    heading("run.result"),
                    refusal(words.say("run.inputRefused", trial.problems().size())));
        }

        @Override
        public List<Node> failed(Trial.Failed trial) {
            return List.of(heading("run.result"), refusal(words.say("run.failed", trial.message())));
        }

        @Override
        public List<Node> decided(Trial.Decided trial) {
            var decision = trial.decision();
            var outcome = new Label(nodeWords.outcome(decision.outcome()));
            outcome.setId("run-outcome");
            outcome.setMinWidth(Region.USE_PREF_SIZE);
            outcome.getStyleClass()
                    .addAll("outcome", "outcome-" + decision.outcome().name().toLowerCase(Locale.ROOT));
            var took = new Label(took(trial.took()));
            took.getStyleClass().add("muted");
            var space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            var head = new HBox(10, outcome, space, keep(trial));
            head.setAlignment(Pos.CENTER_LEFT);
            var shown = new ArrayList<Node>(List.of(head, took));
            decision.trace()
                    .flatMap(trace -> trace.fault())
                    .ifPresent(fault -> shown.add(
                            refusal(new FaultWords(words).say(session.document().get(), fault))));
            if (!decision.reasons().isEmpty()) {
                shown.add(heading("run.reasons"));
                decision.reasons().forEach(reason -> shown.add(reason(reason)));
            }
            shown.add(heading("run.outputs"));
            decision.outputs().forEach((field, value) -> shown.add(output(field, value)));
            return shown;
        }
    }

    private Button keep(Trial.Decided trial) {
        var button = new Button(words.say("run.keep"));
        button.setId("run-keep");
        button.setGraphic(Glyph.PLUS.icon(16));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say("run.keep.tip")));
        button.setOnAction(event -> acts.keep().accept(trial));
        return button;
    }

    private HBox reason(RankedReason reason) {
        var known = new EntryWords(session.document().get(), words).reason(reason.code());
        var isOfEngine = known.equals(reason.code()) && known.startsWith("ENGINE_");
        var text = new Label(isOfEngine ? words.say("run.engineReason") : known);
        text.setWrapText(true);
        text.setTooltip(new Tooltip(reason.code()));
        var row = new HBox(text);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("clickable");
        row.setOnMouseClicked(event -> acts.jump().accept(reason.node()));
        return row;
    }

    private HBox output(String field, Value value) {
        var dictionary = session.document().get().dictionary();
        var label = new Label(values.label(dictionary, field));
        label.getStyleClass().add("muted");
        label.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(label, Priority.ALWAYS);
        var shown = new Label(values.value(dictionary, field, value));
        shown.setId("output-" + field);
        shown.getStyleClass().add("item-title");
        shown.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, label, shown);
    }

    private String took(Duration duration) {
        var micros = duration.toNanos() / 1_000;
        return words.say("run.took", String.format(Locale.ROOT, "%.1f", micros / 1_000.0));
    }

    private Label refusal(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll("banner");
        label.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), true);
        label.setGraphic(Glyph.ERROR.icon(18));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private Label heading(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("heading");
        return label;
    }

    private Label muted(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
