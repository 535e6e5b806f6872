package io.hengce.designer.debug;

import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The trial run step by step: the nodes at the left, what the selected one did and why at the right. */
public final class StepsSurface implements AutoCloseable {

    private static final double LIST = 250;
    private static final double ROW = 30;

    private final Session session;
    private final Debugger debugger;
    private final Words words;
    private final StepBar bar;
    private final ListView<TraceStep> list = new ListView<>();
    private final StepDetail detail;
    private final VBox view;
    private final Subscription following;

    /** @param jump goes to a rule or row that is shown */
    public StepsSurface(Session session, Debugger debugger, Words words, Consumer<Place> jump) {
        this.session = session;
        this.debugger = debugger;
        this.words = words;
        this.bar = new StepBar(session, debugger, words);
        this.detail = new StepDetail(words, jump);
        list.setId("steps");
        list.getStyleClass().addAll("problems", "steps");
        list.setFixedCellSize(ROW);
        list.setMinWidth(LIST);
        list.setPrefWidth(LIST);
        list.setCellFactory(ignored -> new Row());
        HBox.setHgrow(detail, Priority.ALWAYS);
        var body = new HBox(list, detail);
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(bar, body);
        view.setId("steps-view");
        view.getStyleClass().add("run");
        following = Subscription.combine(
                debugger.standing().subscribe(now -> show()),
                debugger.part().subscribe((before, now) -> explain()),
                session.selected().subscribe((before, now) -> explain()),
                words.language().subscribe((before, now) -> show()));
    }

    public Region view() {
        return view;
    }

    @Override
    public void close() {
        bar.detach();
        following.unsubscribe();
    }

    private void show() {
        var steps = debugger.standing().get().map(Standing::steps).orElse(List.of());
        if (!list.getItems().equals(steps)) {
            list.getItems().setAll(steps);
        }
        list.refresh();
        explain();
    }

    /** What the selected node did, or why there is nothing to say. */
    private void explain() {
        var standing = debugger.standing().get();
        var node = session.selected().get();
        if (standing.isEmpty()) {
            detail.say(words.say("debug.hint"));
        } else if (node.isEmpty()) {
            detail.say(words.say("debug.selectNode"));
        } else {
            explain(standing.get(), node.get());
        }
    }

    private void explain(Standing standing, String node) {
        var step = standing.steps().stream()
                .filter(each -> each.node().equals(node))
                .findFirst();
        if (step.isEmpty()) {
            detail.say(words.say("debug.notReached"));
        } else if (!standing.shown().contains(step.get())) {
            detail.say(words.say("debug.notYet"));
        } else {
            debugger.part()
                    .get()
                    .filter(part -> part.place().node().equals(Optional.of(node)))
                    .ifPresentOrElse(part -> detail.walk(standing, part), () -> detail.show(standing, step.get()));
        }
    }

    private final class Row extends ListCell<TraceStep> {

        private Row() {
            setOnMouseClicked(event -> {
                var step = getItem();
                if (step != null) {
                    session.select(Selection.ofNode(step.node()));
                }
            });
        }

        @Override
        protected void updateItem(@Nullable TraceStep step, boolean empty) {
            super.updateItem(step, empty);
            setText(null);
            setGraphic(step == null || empty ? null : row(step, getIndex()));
        }

        private HBox row(TraceStep step, int index) {
            var number = new Label(String.valueOf(index + 1));
            number.getStyleClass().add("muted");
            number.setMinWidth(22);
            number.setAlignment(Pos.CENTER_RIGHT);
            var name = new Label(session.document()
                    .get()
                    .node(step.node())
                    .map(new NodeWords(words)::name)
                    .orElse(step.node()));
            var done = debugger.standing().get().map(Standing::done).orElse(0);
            var row = new HBox(10, number, name);
            row.setId("step-" + step.node());
            row.setAlignment(Pos.CENTER_LEFT);
            row.setOpacity(index < done ? 1 : 0.45);
            if (index == done - 1) {
                name.getStyleClass().add("item-title");
            }
            return row;
        }
    }
}
