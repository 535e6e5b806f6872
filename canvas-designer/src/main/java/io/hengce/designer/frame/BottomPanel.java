package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The panel at the bottom: one of its tabs, or only its header. The header can be dragged. */
final class BottomPanel extends VBox implements AutoCloseable {

    private static final double HEADER = 38;
    private static final double LEAST = 90;
    private static final double MOST = 560;
    private static final double LOW = 132;
    private static final double HIGH = 304;

    private final Words words;
    private final HBox header = new HBox(4);
    private final PanelTab problems;
    private final PanelTab run;
    private final PanelTab steps;
    private final PanelTab cases;
    private final List<PanelTab> tabs;
    private final TabRow row;
    private final Label count = new Label();
    private final Label outcome = new Label();
    private final Button fold;
    private final Subscription following;
    private PanelTab shown;
    private boolean open;
    private boolean unfolded;
    private double grabbed;

    /** What the tabs hold. */
    record Contents(
            Region problems,
            Region run,
            Region steps,
            Region sample,
            Region cases,
            Region counter,
            Region hotspots,
            Region alone) {}

    BottomPanel(Session session, Words words, Contents contents) {
        this.words = words;
        count.setId("problem-count");
        count.getStyleClass().add("count");
        outcome.setId("outcome-pill");
        outcome.getStyleClass().add("pill");
        problems = tab("tab-problems", "problems.title", contents.problems()).withHeight(LOW);
        problems.badge(count);
        run = tab("tab-run", "run.title", contents.run());
        steps = tab("tab-steps", "debug.title", contents.steps());
        cases = tab("tab-cases", "cases.title", contents.cases());
        tabs = List.of(
                problems,
                run,
                steps,
                tab("tab-alone", "alone.title", contents.alone()),
                tab("tab-counter", "counter.title", contents.counter()),
                tab("tab-sample", "sample.title", contents.sample()),
                tab("tab-hotspots", "hotspot.title", contents.hotspots()),
                cases);
        shown = problems;
        this.fold = new ToolButton("fold", Glyph.DOWN, words.follow("panel.fold"), this::toggle);
        this.row = new TabRow(tabs, words, this::show);
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

    void showSteps() {
        show(steps);
    }

    void showCases() {
        show(cases);
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
        HBox.setHgrow(row, Priority.ALWAYS);
        header.getChildren().addAll(row, fold);
        header.setOnMousePressed(event -> grabbed = event.getScreenY());
        header.setOnMouseDragged(event -> {
            if (open) {
                var height = shown.content().getHeight() + grabbed - event.getScreenY();
                grabbed = event.getScreenY();
                shown.resize(Math.max(LEAST, Math.min(MOST, height)));
                layOut();
            }
        });
    }

    private PanelTab tab(String id, String key, Region content) {
        var tab = new PanelTab(id, words, key, content).withHeight(HIGH);
        tab.button().setOnAction(event -> show(tab));
        return tab;
    }

    private void show(PanelTab tab) {
        shown = tab;
        open = true;
        layOut();
    }

    private void toggle() {
        open = !open;
        layOut();
    }

    private void layOut() {
        fold.setGraphic((open ? Glyph.DOWN : Glyph.UP).icon(20));
        tabs.forEach(tab -> tab.layOut(open && tab == shown));
        row.requestLayout();
        if (open) {
            getChildren().setAll(header, shown.content());
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
        run.badge(decided.isPresent() ? outcome : null);
        outcome.getStyleClass().removeIf(style -> style.startsWith("outcome-"));
        decided.ifPresent(found -> {
            outcome.setText(new NodeWords(words).outcome(found));
            outcome.getStyleClass().add("outcome-" + found.name().toLowerCase(Locale.ROOT));
        });
    }
}
