package io.hengce.designer.excel;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Problems of a workbook, each after the cell where it stands. */
final class ProblemLines extends ListView<Diagnostic> {

    private static final double ROW = 44;
    private static final int SHOWN = 5;
    private static final double PLACE = 150;

    private final Words words;

    ProblemLines(Words words, List<Diagnostic> problems) {
        this.words = words;
        getStyleClass().addAll("problems", "change-list");
        setFixedCellSize(ROW);
        setCellFactory(ignored -> new Row());
        getItems().setAll(problems);
        setPrefHeight(ROW * Math.min(SHOWN, problems.size()) + 8);
        setMinHeight(Math.min(getPrefHeight(), ROW * 2));
    }

    private final class Row extends ListCell<Diagnostic> {
        @Override
        protected void updateItem(@Nullable Diagnostic problem, boolean empty) {
            super.updateItem(problem, empty);
            setText(null);
            setGraphic(problem == null || empty ? null : row(problem));
        }

        private HBox row(Diagnostic problem) {
            var icon = problem.isError() ? Glyph.ERROR.icon(17) : Glyph.WARNING.icon(17);
            icon.getStyleClass().add(problem.isError() ? "error-glyph" : "warning-glyph");
            var place = new Label(problem.place().path());
            place.getStyleClass().add("code-label");
            place.setPrefWidth(PLACE);
            place.setMinWidth(problem.place().path().isEmpty() ? 0 : PLACE);
            place.setManaged(!problem.place().path().isEmpty());
            var message = new Label(words.told(problem.message()));
            message.setWrapText(true);
            message.setMinWidth(0);
            message.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(message, Priority.ALWAYS);
            var tooltip = new Tooltip(message.getText());
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(520);
            setTooltip(tooltip);
            var row = new HBox(10, icon, place, message);
            row.setAlignment(Pos.CENTER_LEFT);
            row.setMaxWidth(ProblemLines.this.getWidth() - ROW);
            return row;
        }
    }
}
