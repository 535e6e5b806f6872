package io.hengce.designer.cases;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CaseText;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** One case in the list: whether it holds, its name, what it came to, and the first thing that differs. */
final class CaseRow extends ListCell<CaseText> {

    private static final double NAME = 150;
    private static final double PILL = 60;

    private final FlowCases cases;
    private final Supplier<FlowDocument> document;
    private final Words words;

    CaseRow(FlowCases cases, Supplier<FlowDocument> document, Words words) {
        this.cases = cases;
        this.document = document;
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable CaseText one, boolean empty) {
        super.updateItem(one, empty);
        setText(null);
        setTooltip(null);
        if (one == null || empty) {
            setGraphic(null);
            return;
        }
        var result = cases.state().get().run().flatMap(run -> run.result(one));
        setGraphic(result.<Node>map(found -> found.accept(new Shown(one)))
                .orElseGet(() -> row(icon(Glyph.DOT, "muted"), one, Optional.empty(), words.say("cases.notRun"))));
    }

    private final class Shown implements CaseResult.Cases<Node> {
        private final CaseText one;

        private Shown(CaseText one) {
            this.one = one;
        }

        @Override
        public Node unreadable(CaseResult.Unreadable result) {
            var why = result.problems().stream()
                    .map(problem -> words.told(problem.message()))
                    .findFirst()
                    .orElse("");
            return row(icon(Glyph.WARNING, "warning-glyph"), one, Optional.empty(), why);
        }

        @Override
        public Node decided(CaseResult.Decided result) {
            var icon = result.holds() ? icon(Glyph.CHECK, "good-glyph") : icon(Glyph.ERROR, "error-glyph");
            var says = new CaseWords(words);
            var pill = new Label(says.outcome(result.decision()));
            pill.getStyleClass()
                    .addAll(
                            "pill",
                            "outcome-" + result.decision().outcome().name().toLowerCase(Locale.ROOT));
            pill.setMinWidth(PILL);
            pill.setAlignment(Pos.CENTER);
            return row(icon, one, Optional.of(pill), says.differs(document.get(), result));
        }
    }

    private static Node icon(Glyph glyph, String style) {
        var icon = glyph.icon(17);
        icon.getStyleClass().add(style);
        return icon;
    }

    private HBox row(Node icon, CaseText one, Optional<Label> outcome, String says) {
        var name = new Label(one.name());
        name.setMinWidth(NAME);
        name.setPrefWidth(NAME);
        var why = new Label(says);
        why.getStyleClass().add("muted");
        why.setMinWidth(0);
        why.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(why, Priority.ALWAYS);
        var row = new HBox(10, icon, name);
        outcome.ifPresent(row.getChildren()::add);
        row.getChildren().add(why);
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMinWidth(0);
        row.prefWidthProperty().bind(getListView().widthProperty().subtract(44));
        var tip = new Tooltip(one.name() + "\n" + says);
        tip.setWrapText(true);
        tip.setMaxWidth(520);
        setTooltip(tip);
        return row;
    }
}
