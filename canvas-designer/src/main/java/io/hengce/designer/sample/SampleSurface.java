package io.hengce.designer.sample;

import io.hengce.designer.look.EmptyState;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Reached;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The pinned sample at the bottom: its figures at the left, the applications that an edit changed at the right. */
public final class SampleSurface implements AutoCloseable {

    private static final double FIGURES = 330;
    private static final double ROW = 32;
    private static final double BAR = 240;

    private final PinnedSample sample;
    private final Words words;
    private final Acts acts;
    private final StackPane view = new StackPane();
    private final ListView<SampleChange> changes = new ListView<>();
    private final AnswersBar answers;
    private final Subscription following;

    /**
     * What the panel can be asked for.
     *
     * @param choose asks for a sample set and pins it
     * @param open opens an application in the trial run
     * @param answers chooses what stands for data sources
     */
    public record Acts(Runnable choose, Consumer<Application> open, AnswersBar.Acts answers) {}

    public SampleSurface(PinnedSample sample, Words words, Acts acts) {
        this.sample = sample;
        this.words = words;
        this.acts = acts;
        answers = new AnswersBar(words, acts.answers());
        view.setId("sample");
        view.getStyleClass().add("run");
        changes.setId("sample-changes");
        changes.getStyleClass().add("problems");
        changes.setFixedCellSize(ROW);
        changes.setCellFactory(ignored ->
                new ChangeRow(words, this::reasons, change -> acts.open().accept(change.application())));
        following = Subscription.combine(
                sample.state().subscribe(state -> show()), words.language().subscribe((before, now) -> show()));
    }

    public Region view() {
        return view;
    }

    @Override
    public void close() {
        following.unsubscribe();
        answers.close();
    }

    private String reasons(List<String> codes) {
        return new EntryWords(acts.answers().flow().getValue(), words).reasons(codes);
    }

    private void show() {
        view.getChildren().setAll(sample.state().get().accept(new Shown()));
    }

    private final class Shown implements SampleState.Cases<Node> {
        @Override
        public Node none() {
            var title = new Label(words.say("sample.none"));
            title.getStyleClass().add("heading");
            var state = new EmptyState(Glyph.TABLE, text("sample.hint"), choose("sample.choose"), answers.view());
            state.getChildren().add(1, title);
            return state;
        }

        @Override
        public Node working(SampleState.Working state) {
            var progress = new ProgressBar();
            progress.setId("sample-progress");
            progress.setPrefWidth(BAR);
            var count = new Label();
            count.getStyleClass().add("muted");
            var isShown = progress.sceneProperty().map(Objects::nonNull);
            var reached = sample.reached().when(isShown.orElse(false));
            progress.progressProperty().bind(reached.map(Reached::share).orElse(-1.0));
            count.textProperty().bind(reached.map(SampleSurface.this::said).orElse(""));
            return notice(text("sample.working"), progress, count, unpin());
        }

        @Override
        public Node flowRefused(SampleState.FlowRefused state) {
            return refused(state.sample(), words.say("sample.flowRefused"));
        }

        @Override
        public Node unreadable(SampleState.Unreadable state) {
            var why = state.problems().stream()
                    .filter(Diagnostic::isError)
                    .map(problem -> words.told(problem.message()))
                    .limit(4)
                    .collect(Collectors.joining("\n"));
            return refused(state.sample(), why);
        }

        @Override
        public Node failed(SampleState.Failed state) {
            return refused(state.sample(), words.say("sample.failed", state.message()));
        }

        @Override
        public Node compared(SampleState.Compared state) {
            var figures = new VBox(12, head(state.sample()), answers.view(), new SampleFigures(words, state));
            figures.getStyleClass().add("run-form");
            figures.setMinWidth(FIGURES);
            figures.setPrefWidth(FIGURES);
            changes.getItems().setAll(state.changes());
            var isSaved = state.saved().isPresent();
            changes.setPlaceholder(new EmptyState(
                    isSaved ? Glyph.CHECK : Glyph.WARNING, text(isSaved ? "sample.noChanges" : "sample.noSavedHint")));
            var heading = new Label(words.say("sample.changed"));
            heading.getStyleClass().add("heading");
            var hint = text("sample.openHint");
            hint.setVisible(!state.changes().isEmpty());
            var line = new HBox(12, heading, hint);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("sample-heading");
            var list = new VBox(line, changes);
            list.getStyleClass().add("run-result");
            VBox.setVgrow(changes, Priority.ALWAYS);
            HBox.setHgrow(list, Priority.ALWAYS);
            return new HBox(figures, list);
        }
    }

    private String said(Reached reached) {
        return reached.isKnown()
                ? words.say("progress.of", FigureWords.count(reached.done()), FigureWords.count(reached.all()))
                : "";
    }

    private Node refused(SampleChoice choice, String why) {
        var name = new Label(choice.name());
        name.getStyleClass().add("heading");
        var message = new Label(why);
        message.setId("sample-refusal");
        message.setWrapText(true);
        message.setMaxWidth(720);
        return notice(name, message, new HBox(8, choose("sample.other"), unpin()), answers.view());
    }

    private HBox head(SampleChoice choice) {
        var name = new Label(choice.name());
        name.setId("sample-name");
        name.getStyleClass().add("item-title");
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(8, name, choose("sample.other"), unpin());
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private VBox notice(Node... content) {
        var notice = new VBox(12, content);
        notice.setAlignment(Pos.CENTER);
        for (var each : List.of(content)) {
            if (each instanceof HBox row) {
                row.setAlignment(Pos.CENTER);
            }
        }
        return notice;
    }

    private Button choose(String key) {
        return button("sample-choose", key, Glyph.OPEN, acts.choose());
    }

    private Button unpin() {
        return button("sample-unpin", "sample.unpin", Glyph.CLOSE, sample::unpin);
    }

    private Button button(String id, String key, Glyph glyph, Runnable action) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setGraphic(glyph.icon(16));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label text(String key) {
        var label = new Label(words.say(key));
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMaxWidth(560);
        label.setAlignment(Pos.CENTER);
        return label;
    }
}
