package io.hengce.designer.debug;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.util.Subscription;

/** The buttons of stepping, and the breakpoint of the selected node with its condition, which is checked while it is typed. */
final class StepBar extends FlowPane {

    private static final double MESSAGE = 360;
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Session session;
    private final Debugger debugger;
    private final Words words;
    private final Button breakpoint;
    private final TextField condition = new TextField();
    private final Label wrong = new Label();
    private final RecordSteps records;
    private final Subscription following;

    StepBar(Session session, Debugger debugger, Words words) {
        super(6, 4);
        this.session = session;
        this.debugger = debugger;
        this.words = words;
        getStyleClass().add("step-bar");
        records = new RecordSteps(debugger, words);
        var restart = button("debug-restart", "debug.restart", Glyph.RESTORE, debugger::restart);
        var back = button("debug-back", "debug.back", Glyph.BACK, debugger::stepBack);
        var over = button("debug-over", "debug.over", Glyph.OVER, debugger::stepOver);
        var into = button("debug-into", "debug.into", Glyph.INTO, debugger::stepInto);
        var out = button("debug-out", "debug.out", Glyph.LEAVE, debugger::stepOut);
        var to = button("debug-to", "debug.to", Glyph.TARGET, () -> ofSelected(debugger::runTo));
        var resume = button("debug-resume", "debug.resume", Glyph.RUN, debugger::resume);
        breakpoint =
                button("debug-breakpoint", "debug.breakpoint", Glyph.DOT, () -> ofSelected(debugger::toggleBreakpoint));
        buildCondition();
        var bar = new Separator(Orientation.VERTICAL);
        bar.getStyleClass().add("bar");
        getChildren().addAll(restart, back, over, into, out, to, resume, records, bar, breakpoint, condition, wrong);
        following = Subscription.combine(
                session.selected().subscribe(node -> follow()),
                debugger.breakpoints().subscribe((before, now) -> follow()),
                debugger.part().subscribe(part -> {
                    over.setDisable(isAtTheEnd() && part.isEmpty());
                    out.setDisable(debugger.inside().get().isEmpty() && part.isEmpty());
                }),
                debugger.standing().subscribe(now -> {
                    restart.setDisable(now.isEmpty());
                    back.setDisable(now.map(Standing::done).orElse(0) == 0);
                    over.setDisable(isAtTheEnd() && debugger.part().get().isEmpty());
                    resume.setDisable(now.map(Standing::isAtTheEnd).orElse(true));
                    into.setDisable(now.isEmpty());
                    to.setDisable(now.isEmpty());
                }),
                debugger.inside().subscribe(run -> {
                    out.setDisable(run.isEmpty() && debugger.part().get().isEmpty());
                    records.show(run);
                }));
    }

    private boolean isAtTheEnd() {
        return debugger.standing().get().map(Standing::isAtTheEnd).orElse(true);
    }

    void detach() {
        following.unsubscribe();
    }

    private void buildCondition() {
        condition.setId("debug-condition");
        condition.getStyleClass().add("code");
        condition.setPrefWidth(270);
        condition.managedProperty().bind(condition.visibleProperty());
        condition.promptTextProperty().bind(words.follow("debug.condition"));
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.follow("debug.condition.tip"));
        condition.setTooltip(tooltip);
        condition.textProperty().subscribe((before, now) -> {
            ofSelected(node -> {
                if (debugger.breakpoints().get().containsKey(node)) {
                    debugger.stopWhen(node, now);
                }
            });
            check();
        });
        wrong.setId("debug-wrong");
        wrong.getStyleClass().add("entry-message");
        wrong.setMinWidth(0);
        wrong.setMaxWidth(MESSAGE);
        wrong.setWrapText(true);
    }

    private void ofSelected(Consumer<String> act) {
        session.selected().get().ifPresent(act);
    }

    private void follow() {
        var known = session.selected()
                .get()
                .flatMap(
                        node -> Optional.ofNullable(debugger.breakpoints().get().get(node)));
        breakpoint.setDisable(session.selected().get().isEmpty());
        breakpoint.pseudoClassStateChanged(SHOWN, known.isPresent());
        condition.setVisible(known.isPresent());
        var text = known.orElse("");
        if (!condition.getText().equals(text)) {
            condition.setText(text);
        }
        check();
    }

    private void check() {
        var problems = condition.isVisible() ? debugger.problems(condition.getText()) : List.<Diagnostic>of();
        condition.pseudoClassStateChanged(WRONG, !problems.isEmpty());
        wrong.setText(problems.isEmpty() ? "" : words.told(problems.get(0).message()));
    }

    private Button button(String id, String key, Glyph glyph, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(glyph.icon(16));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        button.textProperty().bind(words.follow(key));
        button.setFocusTraversable(false);
        button.setOnAction(event -> action.run());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.follow(key + ".tip"));
        button.setTooltip(tooltip);
        return button;
    }
}
