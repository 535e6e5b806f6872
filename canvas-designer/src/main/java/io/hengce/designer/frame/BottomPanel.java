package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The panel at the bottom: problems or trial run, or only its header. The header can be dragged. */
final class BottomPanel extends VBox implements AutoCloseable {

    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final double HEADER = 38;
    private static final double LEAST = 90;
    private static final double MOST = 560;

    private final Words words;
    private final Region problems;
    private final Region run;
    private final HBox header = new HBox(4);
    private final Button problemsTab;
    private final Button runTab;
    private final Label count = new Label();
    private final Label outcome = new Label();
    private final Button fold;
    private final Subscription following;
    private double problemsHeight = 132;
    private double runHeight = 304;
    private Region shown;
    private boolean open;
    private boolean unfolded;
    private double grabbed;

    BottomPanel(Session session, Words words, Region problems, Region run) {
        this.words = words;
        this.problems = problems;
        this.run = run;
        this.shown = problems;
        this.problemsTab = tab("tab-problems", "problems.title", problems);
        this.runTab = tab("tab-run", "run.title", run);
        this.fold = Tools.tool("fold", Glyph.DOWN, words.follow("panel.fold"), this::toggle);
        getStyleClass().add("bottom-panel");
        buildHeader();
        following = Subscription.combine(
                session.problems().subscribe(found -> counted(found.errors(), found.warnings())),
                session.trial().subscribe(trial -> outcome(session)),
                words.language().subscribe((before, now) -> outcome(session)));
        layOut();
    }

    void showRun() {
        show(run);
    }

    void showProblems() {
        show(problems);
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void buildHeader() {
        header.getStyleClass().add("bottom-header");
        header.setMinHeight(HEADER);
        header.setAlignment(Pos.CENTER_LEFT);
        count.setId("problem-count");
        count.getStyleClass().add("count");
        outcome.setId("outcome-pill");
        outcome.getStyleClass().add("pill");
        problemsTab.setGraphic(count);
        problemsTab.setContentDisplay(ContentDisplay.RIGHT);
        runTab.setContentDisplay(ContentDisplay.RIGHT);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        header.getChildren().addAll(problemsTab, runTab, space, fold);
        header.setOnMousePressed(event -> grabbed = event.getScreenY());
        header.setOnMouseDragged(event -> {
            if (open) {
                var height = Math.max(LEAST, Math.min(MOST, shown.getHeight() + grabbed - event.getScreenY()));
                grabbed = event.getScreenY();
                problemsHeight = shown == problems ? height : problemsHeight;
                runHeight = shown == run ? height : runHeight;
                layOut();
            }
        });
    }

    private Button tab(String id, String key, Region content) {
        var tab = new Button();
        tab.setId(id);
        tab.getStyleClass().add("panel-tab");
        tab.setFocusTraversable(false);
        tab.textProperty().bind(words.follow(key));
        tab.setOnAction(event -> show(content));
        return tab;
    }

    private void show(Region content) {
        shown = content;
        open = true;
        layOut();
    }

    private void toggle() {
        open = !open;
        layOut();
    }

    private void layOut() {
        fold.setGraphic((open ? Glyph.DOWN : Glyph.UP).icon(20));
        problemsTab.pseudoClassStateChanged(SHOWN, open && shown == problems);
        runTab.pseudoClassStateChanged(SHOWN, open && shown == run);
        var height = shown == problems ? problemsHeight : runHeight;
        shown.setPrefHeight(height);
        shown.setMinHeight(height);
        shown.setMaxHeight(height);
        if (open) {
            getChildren().setAll(header, shown);
        } else {
            getChildren().setAll(header);
        }
    }

    /** The panel unfolds by itself once, for the first problems. */
    private void counted(long errors, long warnings) {
        count.setText(String.valueOf(errors + warnings));
        count.pseudoClassStateChanged(PseudoClass.getPseudoClass("wrong"), errors > 0);
        count.pseudoClassStateChanged(PseudoClass.getPseudoClass("doubtful"), errors == 0 && warnings > 0);
        if (!unfolded && errors + warnings > 0 && !open) {
            unfolded = true;
            show(problems);
        }
    }

    private void outcome(Session session) {
        var decided =
                session.trial().get().decided().map(trial -> trial.decision().outcome());
        runTab.setGraphic(decided.isPresent() ? outcome : null);
        outcome.getStyleClass().removeIf(style -> style.startsWith("outcome-"));
        decided.ifPresent(found -> {
            outcome.setText(new NodeWords(words).outcome(found));
            outcome.getStyleClass().add("outcome-" + found.name().toLowerCase(Locale.ROOT));
        });
    }
}
