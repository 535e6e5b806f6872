package io.hengce.designer.excel;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.simulation.workbook.RowChange;
import io.hengce.simulation.workbook.RowChange.Added;
import io.hengce.simulation.workbook.RowChange.CellChange;
import io.hengce.simulation.workbook.RowChange.Changed;
import io.hengce.simulation.workbook.RowChange.Moved;
import io.hengce.simulation.workbook.RowChange.Removed;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Changes of rows one below the other, each with its cells before and after. */
final class ChangeList extends ListView<RowChange> {

    private static final double LINE = 24;
    private static final double HEAD = 36;
    private static final double HIGHEST = 380;
    private static final double COLUMN = 170;
    private static final double CELL = 250;
    private static final double INDENT = 58;

    private final Words words;

    ChangeList(Words words, List<RowChange> changes) {
        this.words = words;
        getStyleClass().addAll("problems", "change-list");
        setCellFactory(ignored -> new Row());
        getItems().setAll(changes);
        var height = changes.stream()
                .limit(20)
                .mapToDouble(change -> HEAD + LINE * change.accept(CELLS).size())
                .sum();
        setPrefHeight(Math.min(HIGHEST, height + 8));
        setMinHeight(Math.min(getPrefHeight(), 120));
    }

    private final class Row extends ListCell<RowChange> {
        @Override
        protected void updateItem(@Nullable RowChange change, boolean empty) {
            super.updateItem(change, empty);
            setText(null);
            setGraphic(change == null || empty ? null : row(change));
        }
    }

    private VBox row(RowChange change) {
        var kind = change.accept(ChangeKind.OF);
        var pill = new Label(words.say(kind.key()));
        pill.getStyleClass().addAll("pill", kind.style());
        pill.setMinWidth(USE_PREF_SIZE);
        var id = new Label(change.row());
        id.getStyleClass().add("item-title");
        var where = new Label(words.say(change.sheet()) + " · " + change.accept(new Where()));
        where.getStyleClass().add("muted");
        var head = new HBox(10, pill, id, where);
        head.setAlignment(Pos.CENTER_LEFT);
        if (change.both()) {
            head.getChildren().add(both());
        }
        var row = new VBox(4, head);
        row.getStyleClass().add("change-row");
        change.accept(CELLS).forEach(cell -> row.getChildren().add(line(change, cell)));
        return row;
    }

    private Label both() {
        var mark = new Label(words.say("excel.both"));
        mark.getStyleClass().addAll("pill", "outcome-refer");
        mark.setMinWidth(USE_PREF_SIZE);
        return mark;
    }

    private HBox line(RowChange change, CellChange cell) {
        var column = new Label(words.say(cell.column()));
        column.getStyleClass().add("muted");
        column.setPrefWidth(COLUMN);
        column.setMinWidth(COLUMN);
        var line = new HBox(10, column);
        line.setAlignment(Pos.CENTER_LEFT);
        line.setStyle("-fx-padding: 0 0 0 " + INDENT + ";");
        if (change.accept(ChangeKind.OF) == ChangeKind.CHANGED) {
            line.getChildren().addAll(text(cell.before(), "gone"), Glyph.ARROW.icon(16), text(cell.after(), "come"));
        } else {
            line.getChildren().add(cell.after().isEmpty() ? text(cell.before(), "gone") : text(cell.after(), "come"));
        }
        if (cell.both()) {
            line.getChildren().add(Glyph.WARNING.icon(16));
        }
        return line;
    }

    private Node text(String text, String style) {
        var label = new Label(text.isEmpty() ? words.say("excel.blank") : text.replace("\n", " ⏎ "));
        label.getStyleClass().addAll("code-label", style);
        label.setMaxWidth(CELL);
        return label;
    }

    /** Where a row stands, in words. */
    private final class Where implements RowChange.Cases<String> {
        @Override
        public String added(Added change) {
            return words.say("excel.at", change.position());
        }

        @Override
        public String removed(Removed change) {
            return words.say("excel.at", change.position());
        }

        @Override
        public String changed(Changed change) {
            return words.say("excel.at", change.position());
        }

        @Override
        public String moved(Moved change) {
            return words.say("excel.fromTo", change.from(), change.to());
        }
    }

    private static final RowChange.Cases<List<CellChange>> CELLS = new RowChange.Cases<>() {
        @Override
        public List<CellChange> added(Added change) {
            return change.cells();
        }

        @Override
        public List<CellChange> removed(Removed change) {
            return change.cells();
        }

        @Override
        public List<CellChange> changed(Changed change) {
            return change.cells();
        }

        @Override
        public List<CellChange> moved(Moved change) {
            return List.of();
        }
    };
}
