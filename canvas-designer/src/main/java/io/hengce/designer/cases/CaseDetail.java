package io.hengce.designer.cases;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.DecisionCase;
import io.hengce.flow.decision.Expectation;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.json.CaseText;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The selected case: its name, what can be done with it, and what it expects, to be edited. */
final class CaseDetail extends ScrollPane {

    private final FlowCases cases;
    private final Supplier<FlowDocument> document;
    private final Words words;
    private final Acts acts;
    private final VBox content = new VBox(12);
    private Optional<Built> built = Optional.empty();
    private Optional<CaseText> shown = Optional.empty();
    private Optional<CaseText> filled = Optional.empty();

    /**
     * What the detail asks of its surroundings.
     *
     * @param open opens an application in the trial run
     * @param select selects a case by its name
     */
    record Acts(Consumer<Application> open, Consumer<String> select) {}

    /** The controls, made for a dictionary and a catalogue of reasons in a language. */
    private record Built(
            Dictionary dictionary, List<Reason> reasons, Language language, TextField name, ExpectedTable table) {}

    CaseDetail(FlowCases cases, Supplier<FlowDocument> document, Words words, Acts acts) {
        this.cases = cases;
        this.document = document;
        this.words = words;
        this.acts = acts;
        setId("case-detail");
        getStyleClass().addAll("plain-scroll", "run-result");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        content.getStyleClass().add("run-result-content");
        setContent(content);
    }

    void show(Optional<CaseText> selected) {
        shown = selected;
        if (selected.isEmpty()) {
            built = Optional.empty();
            var hint = new Label(words.say("cases.selectHint"));
            hint.getStyleClass().add("muted");
            hint.setWrapText(true);
            content.getChildren().setAll(hint);
            return;
        }
        var read = cases.read(selected.get());
        if (read.value().isPresent()) {
            show(selected.get(), read.get());
        } else {
            built = Optional.empty();
            content.getChildren().setAll(refused(selected.get(), read.diagnostics()));
        }
    }

    /** What is being typed is not touched as long as the case is the same. */
    private void show(CaseText text, DecisionCase one) {
        if (built.filter(this::isOfNow).isEmpty()) {
            built = Optional.of(build());
            filled = Optional.empty();
        }
        var form = built.orElseThrow();
        if (!filled.equals(Optional.of(text))) {
            filled = Optional.of(text);
            form.name().setText(text.name());
            form.table().show(one.expected());
        }
        var result = cases.state().get().run().flatMap(run -> run.result(text)).flatMap(CaseResult::decided);
        form.table().show(result);
    }

    private boolean isOfNow(Built known) {
        return known.dictionary().equals(document.get().dictionary())
                && known.reasons().equals(document.get().reasons())
                && known.language() == words.language().get();
    }

    private Built build() {
        var flow = document.get();
        var name = new TextField();
        name.setId("case-name");
        name.setOnAction(event -> rename(name.getText()));
        name.focusedProperty().subscribe((before, now) -> {
            if (!now) {
                rename(name.getText());
            }
        });
        var open = button(
                "case-open",
                "cases.open",
                Glyph.LEAVE,
                () -> read().ifPresent(one -> acts.open().accept(one.application())));
        var run = button("case-run", "cases.run", Glyph.RUN, () -> shown.ifPresent(cases::run));
        var accept = button("case-accept", "cases.accept", Glyph.CHECK, this::accept);
        var head = new VBox(8, name, new FlowPane(8, 6, open, run, accept, delete()));
        var table = new ExpectedTable(words, flow, this::expect);
        content.getChildren().setAll(head, table);
        return new Built(flow.dictionary(), flow.reasons(), words.language().get(), name, table);
    }

    private Optional<DecisionCase> read() {
        return shown.flatMap(text -> cases.read(text).value());
    }

    private void rename(String wanted) {
        read().filter(one -> !wanted.isBlank() && !one.name().equals(wanted.strip()))
                .ifPresent(one -> replace(one, new DecisionCase(wanted.strip(), one.application(), one.expected())));
    }

    private void expect(Expectation expected) {
        read().ifPresent(one -> replace(one, new DecisionCase(one.name(), one.application(), expected)));
    }

    /** What was decided is what is expected from now on. */
    private void accept() {
        shown.flatMap(text -> cases.state().get().run().flatMap(run -> run.result(text)))
                .flatMap(CaseResult::decided)
                .ifPresent(result -> expect(Expected.of(result.decision())));
    }

    private void replace(DecisionCase one, DecisionCase by) {
        acts.select().accept(cases.replace(one.name(), by));
    }

    private List<Region> refused(CaseText text, List<Diagnostic> problems) {
        var name = new Label(text.name());
        name.getStyleClass().add("heading");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(8, name, delete());
        head.setAlignment(Pos.CENTER_LEFT);
        var why = new Label(words.say("cases.unreadable") + "\n"
                + String.join(
                        "\n",
                        problems.stream()
                                .limit(6)
                                .map(problem -> problem.place() + "  " + words.told(problem.message()))
                                .toList()));
        why.setId("case-refusal");
        why.getStyleClass().add("banner");
        why.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), true);
        why.setGraphic(Glyph.WARNING.icon(18));
        why.setWrapText(true);
        why.setMaxWidth(Double.MAX_VALUE);
        why.setMinHeight(Region.USE_PREF_SIZE);
        return List.of(head, why);
    }

    private Button delete() {
        return button(
                "case-delete", "cases.delete", Glyph.DELETE, () -> shown.ifPresent(text -> cases.delete(text.name())));
    }

    private Button button(String id, String key, Glyph glyph, Runnable act) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setGraphic(glyph.icon(16));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(words.say(key + ".tip")));
        button.setOnAction(event -> act.run());
        return button;
    }
}
