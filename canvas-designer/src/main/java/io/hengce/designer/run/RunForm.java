package io.hengce.designer.run;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.designer.session.TrialInput;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.dictionary.Origin;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The application form, made from the dictionary and filled with its examples. Every refused field says why, all at once. */
final class RunForm extends VBox {

    private final Session session;
    private final Words words;
    private final Clock clock;
    private final TypedTime times;
    private final Acts acts;
    private final Button find;
    private final List<FieldInput> inputs = new ArrayList<>();
    private final FlowPane fields = new FlowPane(16, 10);
    private final TextField id = new TextField("trial-1");
    private final TextField time = new TextField();
    private final Label message = new Label();
    private Dictionary dictionary;
    private Trial shown = new Trial.None();

    /** What its buttons do. */
    record Acts(Runnable run, Runnable find) {}

    RunForm(Session session, Words words, Clock clock, Acts acts) {
        this.session = session;
        this.words = words;
        this.clock = clock;
        this.times = new TypedTime(clock.getZone());
        this.acts = acts;
        this.dictionary = session.document().get().dictionary();
        find = button("run-find", "decisions.find", Glyph.SEARCH, acts.find());
        var tip = new Tooltip();
        tip.textProperty().bind(words.follow("decisions.find.tip"));
        find.setTooltip(tip);
        id.setId("run-id");
        time.setId("run-time");
        time.setText(now());
        var written = new Tooltip();
        written.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say("run.time.tip", times.read(time.getText())),
                        time.textProperty(),
                        words.language()));
        time.setTooltip(written);
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        message.setId("run-message");
        var scroll = new ScrollPane(fields);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().add("run-form");
        getChildren().addAll(head(), message, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
                acts.run().run();
                event.consume();
            }
        });
        rebuild();
        say("");
    }

    /** Makes the fields anew, in the language and for the dictionary of now; what was typed stays. */
    void rebuild() {
        var typed = new LinkedHashMap<String, String>();
        inputs.forEach(input -> typed.put(input.field().id(), input.text()));
        dictionary = session.document().get().dictionary();
        inputs.clear();
        dictionary.fields().stream()
                .filter(field -> field.use().origin() != Origin.DERIVED)
                .forEach(field -> inputs.add(new FieldInput(field, words)));
        inputs.forEach(input -> input.setText(typed.getOrDefault(input.field().id(), input.text())));
        fields.getChildren().setAll(inputs);
    }

    /** The same fields and sentences in the other language. */
    void reword() {
        rebuild();
        show(shown);
    }

    void rebuildIfOutdated() {
        if (!dictionary.equals(session.document().get().dictionary())) {
            rebuild();
        }
    }

    TrialInput input() {
        var cells = new LinkedHashMap<String, String>();
        inputs.forEach(input -> cells.put(input.field().id(), input.text()));
        return new TrialInput(id.getText().strip(), times.read(time.getText()), cells);
    }

    /** Shows what is wrong with the application, each at its field, the rest above. */
    void show(Trial trial) {
        shown = trial;
        List<Diagnostic> problems = trial instanceof Trial.InputRefused refused ? refused.problems() : List.of();
        var left = new ArrayList<>(problems);
        for (var input : inputs) {
            var place = ApplicationAssembler.place(input.field());
            var own =
                    problems.stream().filter(each -> isAt(each.place(), place)).toList();
            left.removeAll(own);
            input.refuse(own.stream().map(each -> words.told(each.message())).collect(Collectors.joining("\n")));
        }
        say(left.stream().map(each -> words.told(each.message())).collect(Collectors.joining("\n")));
    }

    /** At the field's value or within its list or record. */
    private static boolean isAt(Place place, Place field) {
        return place.path().equals(field.path()) || place.path().startsWith(field.path() + "/");
    }

    /** Where no decision is looked up there is no button for it. */
    void withoutFinding() {
        find.setManaged(false);
        find.setVisible(false);
    }

    private FlowPane head() {
        var idLabel = new Label();
        idLabel.textProperty().bind(words.follow("run.id"));
        var timeLabel = new Label();
        timeLabel.textProperty().bind(words.follow("run.time"));
        idLabel.setMinWidth(USE_PREF_SIZE);
        timeLabel.setMinWidth(USE_PREF_SIZE);
        id.setPrefWidth(110);
        time.setPrefWidth(196);
        var paste = button("run-paste", "run.paste", Glyph.PASTE, this::paste);
        var restore = button("run-examples", "run.examples", Glyph.RESTORE, this::restore);
        return new FlowPane(8, 6, together(idLabel, id), together(timeLabel, time), paste, find, restore);
    }

    /** Stays together where the line breaks. */
    private static HBox together(Node... nodes) {
        var box = new HBox(8, nodes);
        box.setAlignment(Pos.CENTER_LEFT);
        return box;
    }

    private Button button(String buttonId, String key, Glyph glyph, Runnable action) {
        var button = new Button();
        button.setId(buttonId);
        button.setGraphic(glyph.icon(16));
        button.textProperty().bind(words.follow(key));
        button.setOnAction(event -> action.run());
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private void restore() {
        inputs.clear();
        rebuild();
        say("");
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        var read = new PastedApplication(dictionary, OffsetDateTime.now(clock)).read(text == null ? "" : text);
        if (read.value().isEmpty()) {
            show(new Trial.InputRefused(read.diagnostics()));
            return;
        }
        fill(read.get());
        show(new Trial.None());
        acts.run().run();
    }

    /** Takes an application in place of what was typed. */
    void fill(Application application) {
        id.setText(application.id());
        time.setText(times.show(application.decisionTime()));
        for (var input : inputs) {
            var value = application.value(input.field().id());
            input.setText(ValueWords.typed(input.field(), value));
        }
    }

    private void say(String text) {
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }

    private String now() {
        return times.show(OffsetDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS));
    }
}
