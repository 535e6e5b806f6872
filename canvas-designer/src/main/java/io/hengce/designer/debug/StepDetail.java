package io.hengce.designer.debug;

import io.hengce.designer.look.EmptyState;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import io.hengce.simulation.explain.DecisionSteps;
import io.hengce.simulation.explain.DecisionSteps.Line;
import io.hengce.simulation.explain.NodePart;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one node did: for each rule, row or part whether it hit, and why or why not with the actual values. */
final class StepDetail extends ScrollPane {

    private final Words words;
    private final Consumer<Place> jump;
    private final VBox content = new VBox(10);

    /** @param jump goes to a part that is clicked */
    StepDetail(Words words, Consumer<Place> jump) {
        this.jump = jump;
        this.words = words;
        setId("step-detail");
        getStyleClass().addAll("plain-scroll", "run-result");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setContent(content);
        content.getStyleClass().add("run-result-content");
    }

    void say(String text) {
        content.getChildren().setAll(new EmptyState(Glyph.OVER, muted(text)));
    }

    void show(Standing standing, TraceStep step) {
        var document = standing.trial().document();
        var explained = standing.trial()
                .decision()
                .trace()
                .map(trace -> new DecisionSteps(document, words.language().get()).of(trace, step));
        var head = new HBox(12, title(standing, step.node()));
        head.setAlignment(Pos.BASELINE_LEFT);
        content.getChildren().setAll(head);
        explained.ifPresent(found -> {
            head.getChildren().add(muted(found.summary()));
            content.getChildren().add(new StepValues(words, standing, step));
            if (!found.lines().isEmpty()) {
                content.getChildren().add(table(found));
            }
        });
        setVvalue(0);
    }

    /** The parts of a node up to the one at which stepping stands, which is shown with its conditions. */
    void walk(Standing standing, PartAt part) {
        part.place().node().ifPresent(node -> {
            var language = words.language().get();
            var parts = PartAt.parts(standing, node, language);
            var place = muted(words.say("debug.part", part.at() + 1, parts.size()));
            place.setId("debug-part");
            content.getChildren().setAll(new HBox(12, title(standing, node), place));
            for (var number = 0; number < part.at(); number++) {
                add(PartView.brief(parts.get(number), number), parts.get(number));
            }
            add(PartView.whole(parts.get(part.at()), part.at()), parts.get(part.at()));
        });
        layout();
        setVvalue(1);
    }

    /** What a node did that was run with one part alone: that part with its conditions, and the values. */
    void showPart(Standing standing, TraceStep step, String name) {
        content.getChildren().setAll(title(standing, step.node()), new StepValues(words, standing, step));
        PartAt.parts(standing, step.node(), words.language().get())
                .forEach(part -> add(PartView.whole(part.named(name), 0), part));
        setVvalue(0);
    }

    private void add(PartView view, NodePart part) {
        view.setOnMouseClicked(event -> jump.accept(part.place()));
        content.getChildren().add(view);
    }

    private Label title(Standing standing, String node) {
        var title = new Label(
                standing.trial().document().node(node).map(this::titleOf).orElse(node));
        title.getStyleClass().add("heading");
        title.setMinWidth(Region.USE_PREF_SIZE);
        return title;
    }

    private String titleOf(FlowNode node) {
        return new NodeWords(words).name(node);
    }

    private static GridPane table(DecisionSteps.Explained explained) {
        var table = new GridPane();
        table.setHgap(12);
        table.setVgap(8);
        var wide = new ColumnConstraints();
        wide.setHgrow(Priority.ALWAYS);
        table.getColumnConstraints().setAll(column(), column(), wide);
        var state = "";
        var row = 0;
        for (var line : explained.lines()) {
            table.add(state(line.state().equals(state) ? "" : line.state(), row == 0), 0, row);
            table.add(name(line), 1, row);
            table.add(muted(line.text()), 2, row);
            state = line.state();
            row++;
        }
        for (var cell : table.getChildren()) {
            GridPane.setValignment(cell, VPos.TOP);
        }
        return table;
    }

    private static ColumnConstraints column() {
        var column = new ColumnConstraints();
        column.setMinWidth(Region.USE_PREF_SIZE);
        return column;
    }

    /** The first group is what took effect. */
    private static Label state(String state, boolean first) {
        var label = new Label(state);
        if (!state.isEmpty()) {
            label.getStyleClass().add("pill");
            if (first) {
                label.getStyleClass().add("value");
            }
        }
        return label;
    }

    private static Label name(Line line) {
        var label = new Label(line.name());
        label.setWrapText(true);
        label.setMaxWidth(220);
        return label;
    }

    private static Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        return label;
    }
}
