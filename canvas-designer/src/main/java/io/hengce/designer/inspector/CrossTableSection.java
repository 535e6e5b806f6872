package io.hengce.designer.inspector;

import io.hengce.designer.document.CrossColumnEdits;
import io.hengce.designer.document.CrossTableEdits;
import io.hengce.designer.document.CrossTableEdits.Side;
import io.hengce.designer.document.Edit;
import io.hengce.designer.document.SheetEdits;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.TableInput;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A cross table: what its two sides test, and a small grid of headings and cells. */
final class CrossTableSection extends Section {

    private static final int ROWS = 30;
    private static final int COLUMNS = 20;
    private static final double SCROLL_BAR = 14;
    private static final double CELL = 104;

    private final CrossTableNode node;
    private final PartHeat heat;
    private final SectionRows rows = new SectionRows(this);
    private final GridPane grid = new GridPane();

    CrossTableSection(Session session, Words words, Supplier<Heat> heat, CrossTableNode node) {
        super(session, words);
        this.node = node;
        this.heat = new PartHeat(this, heat);
        getChildren()
                .add(rows.labelled(
                        "section.writes",
                        rows.field(
                                "cross-variable",
                                node.variable(),
                                SectionRows.of(Origin.DERIVED),
                                chosen -> session.apply(CrossTableEdits.variable(node.id(), chosen)))));
        inputs(Side.ROWS, node.rows());
        inputs(Side.COLUMNS, node.columns());
        getChildren().add(row(heading(words.say("cross.cells")), acts(), rows.openTable(node.id())));
        buildGrid();
        var scroll = new ScrollPane(grid);
        scroll.getStyleClass().addAll("plain-scroll", "cross-scroll");
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFitToWidth(true);
        scroll.minHeightProperty().bind(grid.heightProperty().add(SCROLL_BAR));
        getChildren().addAll(scroll, muted(words.say("cross.hint")));
        if (node.rows().headings().size() > ROWS || node.columns().headings().size() > COLUMNS) {
            getChildren().add(muted(words.say("cross.more", ROWS, COLUMNS)));
        }
        getChildren()
                .add(rows.labelled(
                        "cross.default",
                        maybe(
                                Inputs.expression("cross-default"),
                                CrossPlaces.otherwise(node.id()),
                                document -> find(document).map(CrossTableNode::otherwise),
                                text -> CrossTableEdits.otherwise(node.id(), text))));
        getChildren().add(this.heat.line(CrossPlaces.otherwise(node.id())));
    }

    private HBox acts() {
        return new HBox(
                4,
                rows.add(
                        "add-row",
                        "cross.addRow",
                        () -> session()
                                .apply(SheetEdits.insertRow(
                                        node.id(), node.rows().headings().size()))),
                rows.add(
                        "add-column",
                        "cross.addColumn",
                        () -> session()
                                .apply(CrossColumnEdits.insert(
                                        node.id(), node.columns().headings().size()))));
    }

    private void inputs(Side side, CrossSide of) {
        for (var input : of.inputs()) {
            getChildren()
                    .add(rows.labelled(
                            side == Side.ROWS ? "cross.rows" : "cross.columns",
                            entry(
                                    Inputs.expression(word(side) + "-input-" + input.id()),
                                    places(side).input(input.id()),
                                    document -> side(document, side)
                                            .flatMap(found -> found.inputs().stream()
                                                    .filter(each -> each.id().equals(input.id()))
                                                    .map(TableInput::expression)
                                                    .findFirst()),
                                    text -> CrossTableEdits.input(node.id(), side, input.id(), text))));
        }
    }

    private void buildGrid() {
        grid.setId("cross-grid");
        grid.setHgap(4);
        grid.setVgap(4);
        var shownRows = Math.min(ROWS, node.rows().headings().size());
        var shownColumns = Math.min(COLUMNS, node.columns().headings().size());
        for (var column = 0; column < shownColumns; column++) {
            grid.add(heading(Side.COLUMNS, column), column + 1, 0);
        }
        for (var row = 0; row < shownRows; row++) {
            grid.add(heading(Side.ROWS, row), 0, row + 1);
            for (var column = 0; column < shownColumns; column++) {
                grid.add(cell(row, column), column + 1, row + 1);
            }
        }
    }

    private Edit removed(Side side, int at) {
        return side == Side.ROWS
                ? SheetEdits.deleteRows(node.id(), List.of(at))
                : CrossColumnEdits.delete(node.id(), at);
    }

    /** The cells of a heading, one an input, and the button that takes its row or column away. */
    private VBox heading(Side side, int at) {
        var of = side == Side.ROWS ? node.rows() : node.columns();
        var id = of.headings().get(at).id();
        var cells = new VBox(2);
        for (var input = 0; input < of.inputs().size(); input++) {
            cells.getChildren().add(when(side, id, input));
        }
        var remove =
                rows.remove("remove-" + word(side) + "-" + id, () -> session().apply(removed(side, at)));
        remove.getStyleClass().add("tiny");
        remove.setDisable(of.headings().size() == 1);
        var box = new VBox(row(cells, remove));
        box.getStyleClass().add("cross-heading");
        box.setMinWidth(CELL);
        return box;
    }

    private TextEntry when(Side side, String heading, int input) {
        return cell(
                Inputs.cell(word(side) + "-" + heading + "-" + input),
                () -> side(document(), side)
                        .filter(found -> input < found.inputs().size())
                        .map(found -> found.inputs().get(input).expression()),
                TextEntry.Slot.of(
                        places(side).when(heading, input),
                        document -> side(document, side)
                                .flatMap(found -> found.headings().stream()
                                        .filter(each -> each.id().equals(heading))
                                        .filter(each -> input < each.when().size())
                                        .map(Heading::when)
                                        .map(cells -> cells.get(input))
                                        .findFirst()),
                        text -> CrossTableEdits.heading(node.id(), side, heading, input, text)));
    }

    private VBox cell(int row, int column) {
        var place = CrossPlaces.value(node.id(), row, column);
        var entry = cell(
                Inputs.cell("cell-" + row + "-" + column),
                () -> Optional.of(node.variable()),
                TextEntry.Slot.of(
                        place,
                        document -> find(document)
                                .filter(found -> row < found.values().size())
                                .map(found -> found.values().get(row))
                                .filter(cells -> column < cells.size())
                                .map(cells -> cells.get(column)),
                        text -> CrossTableEdits.value(node.id(), row, column, text)));
        entry.setMinWidth(CELL);
        entry.setAlignment(Pos.CENTER);
        var cell = heat.footed(entry, place);
        GridPane.setHgrow(cell, Priority.ALWAYS);
        return cell;
    }

    private static String word(Side side) {
        return side == Side.ROWS ? "row" : "column";
    }

    private CrossPlaces places(Side side) {
        return side == Side.ROWS ? CrossPlaces.rows(node.id()) : CrossPlaces.columns(node.id());
    }

    private Optional<CrossSide> side(FlowDocument document, Side side) {
        return find(document).map(found -> side == Side.ROWS ? found.rows() : found.columns());
    }

    private Optional<CrossTableNode> find(FlowDocument document) {
        return node(document, node.id(), CrossTableNode.class);
    }
}
