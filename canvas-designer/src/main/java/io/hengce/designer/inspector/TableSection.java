package io.hengce.designer.inspector;

import io.hengce.designer.document.TableEdits;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A decision table: its input expressions, and a grid of rows that scrolls; the row that hit is marked. */
final class TableSection extends Section {

    private static final double ROW = 32;
    private static final int SHOWN = 14;
    private static final double HEADER = 36;
    private static final double COLLECTING_HEADER = 72;
    private static final double SCROLL_BAR = 14;
    private static final double ROOM = 290;
    private static final double POLICY = 146;

    private final DecisionTableNode node;
    private final PartHeat heat;
    private final List<GridRow> rows;
    private final TableView<GridRow> grid = new TableView<>();
    private final TableColumn<GridRow, String> heats;
    private final Label message = new Label();
    private Optional<Seen> seen = Optional.empty();

    /** What the grid shows: it is made anew only where that has changed. */
    private record Seen(
            Optional<DecisionTableNode> table, List<Diagnostic> problems, Optional<TableStep.RowsHit> hits) {}

    TableSection(Session session, Words words, Supplier<Heat> heat, DecisionTableNode node) {
        super(session, words);
        this.node = node;
        this.rows = rows(node);
        this.heat = new PartHeat(this, heat);
        getChildren().add(row(heading(words.say("table.rows")), new SectionRows(this).openTable(node.id()), policy()));
        var columns = new TableColumns(session, words, node);
        heats = columns.heats(this.heat);
        buildGrid(columns);
        message.getStyleClass().add("entry-message");
        message.setWrapText(true);
        message.setMinHeight(USE_PREF_SIZE);
        getChildren().add(growing());
        columns.more().ifPresent(more -> getChildren().add(muted(more)));
        getChildren().addAll(message, muted(words.say("table.hint")), heading(words.say("table.inputs")));
        each(node.inputs(), this::input);
        follow(this::refreshGrid);
        followHeat(this::warmGrid);
    }

    /** Problems of cells are listed under the grid. */
    @Override
    boolean shows(Place place) {
        return super.shows(place) || isCell(place);
    }

    private static boolean isCell(Place place) {
        return place.path().startsWith("rows/") || place.path().startsWith("default/");
    }

    /** The hit policy, to be chosen anew. */
    private ComboBox<TableHit> policy() {
        var choice = Choice.of(
                List.of(TableHit.values()),
                node.hit(),
                hit -> words().say(key(hit)),
                hit -> session().apply(TableEdits.hit(node.id(), hit)));
        choice.setId("table-hit");
        choice.setPrefWidth(POLICY);
        choice.setMinWidth(POLICY);
        LateTooltip.on(choice, words().say(key(node.hit()) + ".tip") + "\n" + words().say("table.hit.tip"));
        return choice;
    }

    private static String key(TableHit hit) {
        return "table.hit." + hit.name().toLowerCase(Locale.ROOT);
    }

    private double header() {
        return node.hit() == TableHit.COLLECT ? COLLECTING_HEADER : HEADER;
    }

    private void buildGrid(TableColumns columns) {
        grid.setId("grid");
        grid.getStyleClass().addAll("grid", "dense");
        if (node.hit() == TableHit.COLLECT) {
            grid.getStyleClass().add("collecting");
        }
        grid.setEditable(true);
        grid.setFixedCellSize(ROW);
        grid.getSelectionModel().setCellSelectionEnabled(true);
        grid.setRowFactory(table -> new HitRow());
        grid.getColumns().setAll(columns.all(rows));
        grid.getColumns().add(1, heats);
        grid.getItems().setAll(rows);
        if (!isWide()) {
            grid.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_ALL_COLUMNS);
        }
    }

    /** One row more in each turn, in room that is there from the beginning. */
    private VBox growing() {
        var shown = Math.min(SHOWN, rows.size());
        grow(Math.min(1, shown));
        for (var count = 2; count <= shown; count++) {
            var now = count;
            step(() -> {
                grow(now);
                layOutAll();
            });
        }
        var room = new VBox(grid);
        room.setMinHeight(height(shown));
        return room;
    }

    private void grow(int shown) {
        grid.setPrefHeight(height(shown));
        grid.setMinHeight(height(shown));
    }

    private double height(int shown) {
        return ROW * shown + header() + (isWide() ? SCROLL_BAR : 0);
    }

    private boolean isWide() {
        return grid.getVisibleLeafColumns().stream()
                        .mapToDouble(TableColumn::getPrefWidth)
                        .sum()
                > ROOM;
    }

    /** So that what a row costs is known at once. */
    private void layOutAll() {
        Optional.ofNullable(getScene()).map(Scene::getRoot).ifPresent(Parent::layout);
    }

    private static List<GridRow> rows(DecisionTableNode node) {
        var rows = new ArrayList<GridRow>();
        for (var index = 0; index < node.rows().size(); index++) {
            rows.add(new GridRow(node.rows().get(index).id(), OptionalInt.of(index)));
        }
        node.defaults().ifPresent(cells -> rows.add(GridRow.DEFAULT));
        return rows;
    }

    private VBox input(TableInput input) {
        var label = new Label(values().label(document(), input.expression()));
        label.getStyleClass().add("item-title");
        var value = pill("", "value");
        var entry = entry(
                Inputs.expression("input-" + input.id()),
                Places.tableInput(node.id(), input.id()),
                document -> TableColumns.table(document, node.id())
                        .flatMap(table -> table.inputs().stream()
                                .filter(each -> each.id().equals(input.id()))
                                .map(TableInput::expression)
                                .findFirst()),
                text -> TableEdits.input(node.id(), input.id(), text));
        follow(() -> {
            var read = step(node.id(), TableStep.RowsHit.class)
                    .map(step -> step.inputs().get(input.id()));
            value.setVisible(read.isPresent());
            value.setManaged(read.isPresent());
            read.ifPresent(found -> value.setText(values().value(document(), input.expression(), found)));
        });
        return card(row(label, value), entry);
    }

    private void refreshGrid() {
        var now = new Seen(
                TableColumns.table(document(), node.id()),
                session().problems().get().ofNode(node.id()),
                step(node.id(), TableStep.RowsHit.class));
        if (seen.filter(now::equals).isPresent()) {
            return;
        }
        if (grid.getEditingCell() == null) {
            grid.refresh();
            seen = Optional.of(now);
        }
        var text = now.problems().stream()
                .filter(problem -> isCell(problem.place()))
                .map(problem -> where(problem.place()) + words().told(problem.message()))
                .limit(6)
                .collect(Collectors.joining("\n"));
        message.setText(text);
        message.setVisible(!text.isEmpty());
        message.setManaged(!text.isEmpty());
    }

    private void warmGrid() {
        heats.setVisible(heat.isShown());
        grid.refresh();
    }

    /** Which row, as numbered in the grid. */
    private String where(Place place) {
        var parts = place.path().split("/");
        for (var index = 0; parts[0].equals("rows") && index < node.rows().size(); index++) {
            if (node.rows().get(index).id().equals(parts[1])) {
                return words().say("table.row", index + 1) + " ";
            }
        }
        return words().say("table.default") + " ";
    }

    private boolean isHit(GridRow row) {
        return step(node.id(), TableStep.RowsHit.class)
                .filter(step ->
                        row.isDefault() ? step.hits().isEmpty() : step.hits().contains(row.id()))
                .isPresent();
    }

    private final class HitRow extends TableRow<GridRow> {
        @Override
        protected void updateItem(@Nullable GridRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(HIT, !empty && row != null && isHit(row));
        }
    }
}
