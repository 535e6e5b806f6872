package io.hengce.designer.inspector;

import io.hengce.designer.document.TableEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.CodeWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.Aggregation;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The columns of a decision table's grid: row numbers, priorities where the table goes by them, inputs, outputs. One per grid. */
final class TableColumns {

    /** Wider tables are looked at in the table editor: every cell, seen or not, is made with its styles. */
    private static final int INPUTS = 8;

    private static final int OUTPUTS = 4;
    private static final double LETTER = 6.6;
    private static final double LEAST = 72;
    private static final double MOST = 190;
    private static final double NUMBER = 48;
    private static final double PRIORITY = 64;
    private static final double HEAT = 60;
    private static final double COLLECT = 116;

    private final Session session;
    private final Words words;
    private final DecisionTableNode node;

    TableColumns(Session session, Words words, DecisionTableNode node) {
        this.session = session;
        this.words = words;
        this.node = node;
    }

    List<TableColumn<GridRow, String>> all(List<GridRow> rows) {
        var columns = new ArrayList<TableColumn<GridRow, String>>();
        columns.add(numbers());
        if (node.hit() == TableHit.PRIORITY) {
            columns.add(priorities());
        }
        for (var index = 0; index < Math.min(INPUTS, node.inputs().size()); index++) {
            columns.add(titled(node.inputs().get(index).expression(), new GridColumn.Input(index), rows));
        }
        for (var index = 0; index < Math.min(OUTPUTS, node.outputs().size()); index++) {
            var output = node.outputs().get(index);
            var column = titled(output.variable(), new GridColumn.Output(index), rows);
            column.getStyleClass().add("output");
            if (node.hit() == TableHit.COLLECT) {
                collect(column, output);
            }
            columns.add(column);
        }
        return columns;
    }

    /** Says that there are more columns than are shown, where there are. */
    Optional<String> more() {
        return node.inputs().size() > INPUTS || node.outputs().size() > OUTPUTS
                ? Optional.of(words.say("table.more", INPUTS, OUTPUTS))
                : Optional.empty();
    }

    private TableColumn<GridRow, String> numbers() {
        var column = new TableColumn<GridRow, String>("#");
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(
                cell.getValue().isDefault()
                        ? words.say("table.default")
                        : String.valueOf(cell.getValue().index().getAsInt() + 1)));
        column.setCellFactory(ignored -> new NumberCell());
        column.setEditable(false);
        column.getStyleClass().add("row-number");
        return fixed(column, NUMBER);
    }

    /** How many came to each row, as long as heat is painted. */
    TableColumn<GridRow, String> heats(PartHeat heat) {
        var column = new TableColumn<GridRow, String>(words.say("grid.figures.count"));
        column.setCellValueFactory(
                cell -> new ReadOnlyStringWrapper(cell.getValue().id()));
        column.setCellFactory(ignored -> new HeatCell(heat, node.id()));
        column.setEditable(false);
        column.setVisible(heat.isShown());
        column.getStyleClass().add("row-heat");
        return fixed(column, HEAT);
    }

    private TableColumn<GridRow, String> priorities() {
        return fixed(column(words.say("table.priority"), new GridColumn.Priority(), ""), PRIORITY);
    }

    private TableColumn<GridRow, String> titled(String subject, GridColumn of, List<GridRow> rows) {
        var title = new ValueWords(words).label(document(), subject);
        var column = column(title, of, subject);
        column.setPrefWidth(width(title, of, rows));
        return column;
    }

    /** @param subject what the cells are about: an expression or a variable */
    private TableColumn<GridRow, String> column(String title, GridColumn of, String subject) {
        var column = new TableColumn<GridRow, String>(title);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(table(document(), node.id())
                .map(table -> of.cell(table, cell.getValue()))
                .orElse("")));
        var about = new GridCell.About(subject, shown(subject), words);
        column.setCellFactory(ignored -> new GridCell(session, node.id(), of, about));
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    /** How cells about a field are shown: its codes by their labels. */
    private UnaryOperator<String> shown(String subject) {
        return text -> document()
                .dictionary()
                .field(subject)
                .map(field -> new CodeWords(words).shown(field.type(), text))
                .orElse(text);
    }

    private static TableColumn<GridRow, String> fixed(TableColumn<GridRow, String> column, double width) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setPrefWidth(width);
        column.setMaxWidth(width);
        column.setMinWidth(width);
        return column;
    }

    /** Puts the choice of how the column collects under its title. */
    private void collect(TableColumn<GridRow, String> column, TableOutput output) {
        var choice = Choice.of(
                Stream.of(Aggregation.values()).toList(),
                output.collect(),
                each -> words.say("table.collect." + each.name().toLowerCase(Locale.ROOT)),
                each -> session.apply(TableEdits.collect(node.id(), output.id(), each)));
        choice.setId("collect-" + output.id());
        choice.setPrefWidth(COLLECT - 20);
        var head = new VBox(4, new Label(column.getText()), (Node) choice);
        head.getStyleClass().add("collect");
        head.setAlignment(Pos.CENTER_LEFT);
        column.setText("");
        column.setGraphic(head);
        column.setMinWidth(COLLECT);
        column.setPrefWidth(Math.max(COLLECT, column.getPrefWidth()));
    }

    /** As wide as the first rows need, within bounds. */
    private double width(String title, GridColumn of, List<GridRow> rows) {
        var longest = rows.stream()
                .limit(200)
                .mapToInt(row -> of.cell(node, row).length())
                .max()
                .orElse(0);
        return Math.max(Math.max(LEAST, 13 * title.length() + 20), Math.min(MOST, longest * LETTER + 20));
    }

    private FlowDocument document() {
        return session.document().get();
    }

    static Optional<DecisionTableNode> table(FlowDocument document, String node) {
        return document.node(node).filter(DecisionTableNode.class::isInstance).map(DecisionTableNode.class::cast);
    }

    private static final class NumberCell extends TableCell<GridRow, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
        }
    }
}
