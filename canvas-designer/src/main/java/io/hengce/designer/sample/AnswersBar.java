package io.hengce.designer.sample;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.DataSourceNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SubFlowNode;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;

/** Chooses the file of recorded answers that stands for data sources, and names it. Close it with the panel it is in. */
public final class AnswersBar implements AutoCloseable {

    private static final double NAME = 200;

    private final Words words;
    private final Acts acts;
    private final Button choose;
    private final Button forget;
    private final HBox view;
    private final Subscription following;

    /**
     * What can be asked for.
     *
     * @param flow is drawn: where neither it nor a flow that it calls can ask a source, nothing is shown
     * @param file what is chosen now
     * @param choose asks for a file and takes it
     * @param forget goes on without one
     */
    public record Acts(
            ObservableValue<FlowDocument> flow,
            ObservableValue<Optional<Path>> file,
            Runnable choose,
            Runnable forget) {}

    AnswersBar(Words words, Acts acts) {
        this.words = words;
        this.acts = acts;
        choose = button("answers-choose", Glyph.OPEN, acts.choose());
        choose.setMaxWidth(NAME);
        forget = button("answers-forget", Glyph.CLOSE, acts.forget());
        view = new HBox(8, choose, forget);
        view.setAlignment(Pos.CENTER_LEFT);
        following = Subscription.combine(
                acts.flow().subscribe(flow -> show()),
                acts.file().subscribe(file -> show()),
                words.language().subscribe((before, now) -> show()));
    }

    Region view() {
        return view;
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private void show() {
        var name = acts.file().getValue().map(Path::getFileName).map(String::valueOf);
        choose.setText(
                name.map(file -> words.say("answers.chosen", file)).orElseGet(() -> words.say("answers.choose")));
        choose.getTooltip().setText(words.say("answers.tip"));
        forget.setText(words.say("answers.forget"));
        forget.getTooltip().setText(words.say("answers.forget.tip"));
        forget.setVisible(name.isPresent());
        forget.setManaged(name.isPresent());
        var needed = name.isPresent() || acts.flow().getValue().nodes().stream().anyMatch(AnswersBar::mayAsk);
        view.setVisible(needed);
        view.setManaged(needed);
    }

    private static boolean mayAsk(FlowNode node) {
        return node instanceof DataSourceNode
                || node instanceof SubFlowNode
                || node instanceof LoopNode
                || node instanceof SplitNode;
    }

    private static Button button(String id, Glyph glyph, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.setGraphic(glyph.icon(16));
        button.setTooltip(new Tooltip());
        button.getStyleClass().add("small");
        button.setOnAction(event -> action.run());
        return button;
    }
}
