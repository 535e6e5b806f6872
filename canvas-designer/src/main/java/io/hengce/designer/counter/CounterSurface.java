package io.hengce.designer.counter;

import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.look.EmptyState;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.engine.counterfactual.Counterfactual;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The question at the left, with the fields that cannot change; the answers at the right, the nearest first. */
public final class CounterSurface implements AutoCloseable {

    private static final double QUESTION = 250;

    private final Session session;
    private final CounterQuestions questions;
    private final Words words;
    private final Consumer<Application> open;
    private final ComboBox<Outcome> outcome = new ComboBox<>();
    private final FixedChoice fixed;
    private final Button ask;
    private final Button cancel;
    private final VBox answers = new VBox(8);
    private final HBox view;
    private final Subscription following;

    /** @param open runs an application in the trial run */
    public CounterSurface(Session session, CounterQuestions questions, Words words, Consumer<Application> open) {
        this.session = session;
        this.questions = questions;
        this.words = words;
        this.open = open;
        this.fixed = new FixedChoice(words);
        ask = button(
                "counter-ask", "counter.ask", Glyph.SEARCH, () -> questions.ask(outcome.getValue(), fixed.fixed()));
        cancel = button("counter-cancel", "counter.cancel", Glyph.CLOSE, questions::cancel);
        outcome.setId("counter-outcome");
        outcome.getItems().setAll(Outcome.values());
        outcome.setMaxWidth(Double.MAX_VALUE);
        answers.setId("counter-answers");
        answers.getStyleClass().add("run-result-content");
        var right = scroll(answers);
        right.getStyleClass().add("run-result");
        HBox.setHgrow(right, Priority.ALWAYS);
        view = new HBox(question(), right);
        view.setId("counter");
        view.getStyleClass().add("run");
        following = Subscription.combine(
                session.trial().subscribe(trial -> show()),
                session.document().map(FlowDocument::dictionary).subscribe(fixed::show),
                questions.state().subscribe(state -> show()),
                words.language().subscribe(language -> reword()));
    }

    public Region view() {
        return view;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private VBox question() {
        var boxes = scroll(fixed);
        VBox.setVgrow(boxes, Priority.ALWAYS);
        var box =
                new VBox(8, label("counter.wanted"), outcome, label("counter.fixed"), boxes, new HBox(8, ask, cancel));
        box.getStyleClass().add("run-form");
        box.setMinWidth(QUESTION);
        box.setPrefWidth(QUESTION);
        return box;
    }

    private void reword() {
        fixed.show(session.document().get().dictionary());
        var chosen = outcome.getValue();
        outcome.setConverter(new ChoiceText<>(new NodeWords(words)::outcome));
        outcome.setValue(chosen == null ? Outcome.APPROVE : chosen);
        show();
    }

    private void show() {
        var state = questions.state().get();
        var working = state instanceof CounterState.Working;
        var decided = session.trial().get().decided().isPresent();
        ask.setDisable(working || !decided);
        cancel.setVisible(working);
        answers.getChildren().setAll(state.accept(new Shown(decided)));
    }

    private final class Shown implements CounterState.Cases<List<Node>> {
        private final boolean decided;

        private Shown(boolean decided) {
            this.decided = decided;
        }

        @Override
        public List<Node> none() {
            return List.of(new EmptyState(Glyph.TARGET, text(words.say(decided ? "counter.hint" : "counter.noRun"))));
        }

        @Override
        public List<Node> working() {
            var progress = new ProgressIndicator();
            progress.setPrefSize(20, 20);
            var row = new HBox(10, progress, text(words.say("counter.working")));
            row.setAlignment(Pos.CENTER_LEFT);
            return List.of(row);
        }

        @Override
        public List<Node> failed(CounterState.Failed state) {
            return List.of(text(words.say("counter.failed", state.message())));
        }

        @Override
        public List<Node> answered(CounterState.Answered state) {
            var answer = state.answer();
            var shown = new ArrayList<Node>();
            var head = new Label(head(state));
            head.setId("counter-head");
            head.getStyleClass().add("heading");
            head.setWrapText(true);
            shown.add(head);
            shown.add(text(words.say(
                    answer.complete() ? "counter.tried" : "counter.stopped", FigureWords.count(answer.decisions()))));
            rows(shown, "counter.single", answer.single());
            rows(shown, "counter.pairs", answer.pairs());
            return shown;
        }
    }

    private String head(CounterState.Answered state) {
        var now = state.answer().now().outcome();
        var wanted = state.question().wanted();
        var says = new NodeWords(words);
        if (now == wanted) {
            return words.say("counter.already", says.outcome(now));
        }
        var found = state.answer().single().size() + state.answer().pairs().size();
        return state.answer().isFound()
                ? words.say("counter.found", says.outcome(now), says.outcome(wanted), found)
                : words.say("counter.none", says.outcome(wanted));
    }

    private void rows(List<Node> shown, String heading, List<Counterfactual> found) {
        if (found.isEmpty()) {
            return;
        }
        shown.add(label(heading));
        var dictionary = session.document().get().dictionary();
        found.forEach(one -> shown.add(new AnswerRow(words, dictionary, one, () -> attempt(one))));
    }

    /** Runs the application with the changes. */
    private void attempt(Counterfactual found) {
        session.trial().get().decided().ifPresent(trial -> {
            var values = new HashMap<>(trial.application().values());
            found.changes().forEach(change -> values.put(change.field(), change.to()));
            new ApplicationAssembler(trial.document().dictionary())
                    .assemble(trial.application().id(), trial.application().decisionTime(), values)
                    .value()
                    .ifPresent(open);
        });
    }

    private static ScrollPane scroll(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        return scroll;
    }

    private Label label(String key) {
        var label = new Label();
        label.textProperty().bind(words.follow(key));
        label.getStyleClass().add("field-label");
        return label;
    }

    private static Label text(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }

    private Button button(String id, String key, Glyph glyph, Runnable act) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(words.follow(key));
        button.setGraphic(glyph.icon(16));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var tip = new Tooltip();
        tip.textProperty().bind(words.follow(key + ".tip"));
        button.setTooltip(tip);
        button.setOnAction(event -> act.run());
        return button;
    }
}
