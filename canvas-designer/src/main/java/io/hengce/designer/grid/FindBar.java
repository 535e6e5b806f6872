package io.hengce.designer.grid;

import io.hengce.designer.look.Glyph;
import java.util.ArrayList;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Between the header and the cells: find and replace, and the filter of rows. Each line shows when it is asked for. */
final class FindBar extends VBox {

    private static final int COUNTED = 1_000;

    private final GridModel model;
    private final GridController look;
    private final GridActs acts;
    private final Runnable back;
    private final TextField find = new TextField();
    private final TextField by = new TextField();
    private final TextField filter = new TextField();
    private final CheckBox exactCase = new CheckBox();
    private final ComboBox<String> columns = new ComboBox<>();
    private final Label count = new Label();
    private final HBox finding;
    private final HBox replacing;
    private final HBox filtering;
    private final Searching countSearch = new Searching();
    private final Searching filterSearch = new Searching();
    private final Subscription following;

    /** @param back gives the focus to the cells */
    FindBar(GridModel model, GridController look, GridActs acts, Runnable back) {
        this.model = model;
        this.look = look;
        this.acts = acts;
        this.back = back;
        getStyleClass().add("find-bar");
        named(find, "grid-find", "grid.find.prompt");
        named(by, "grid-replace", "grid.replace.prompt");
        named(filter, "grid-filter", "grid.filter.prompt");
        exactCase.setId("grid-case");
        exactCase.textProperty().bind(model.words().follow("grid.find.case"));
        count.setId("grid-found");
        count.getStyleClass().add("muted");
        count.setMinWidth(USE_PREF_SIZE);
        columns.setId("grid-filter-column");
        columns.setPrefWidth(180);
        var buttons = new GridButtons(model.words());
        finding = line(
                find,
                buttons.tool("grid-find-back", Glyph.UP, "grid.find.back", () -> look.find(-1)),
                buttons.tool("grid-find-next", Glyph.DOWN, "grid.find.next", () -> look.find(1)),
                exactCase,
                count);
        replacing = line(
                by,
                buttons.text("grid-replace-one", "grid.replace.one", () -> acts.replace(by.getText())),
                buttons.text("grid-replace-all", "grid.replace.all", () -> acts.replaceAll(by.getText())));
        filtering = line(filter, columns);
        var close = buttons.tool("grid-find-close", Glyph.CLOSE, "grid.find.close", this::close);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().setAll(new HBox(16, finding, replacing, filtering, space, close));
        find.textProperty().subscribe((before, now) -> look());
        exactCase.selectedProperty().subscribe((before, now) -> look());
        filter.textProperty().subscribe((before, now) -> filter());
        columns.valueProperty().subscribe((before, now) -> filter());
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        following = Subscription.combine(
                model.shown().subscribe(sheet -> offerColumns()),
                model.words().language().subscribe((before, now) -> offerColumns()));
        show(finding, false);
        show(replacing, false);
        show(filtering, false);
        settle();
    }

    void detach() {
        following.unsubscribe();
        countSearch.close();
        filterSearch.close();
    }

    void openFind(boolean replace) {
        show(finding, true);
        show(replacing, replace || replacing.isVisible());
        open(find);
        look();
    }

    void openFilter() {
        show(filtering, true);
        open(filter);
    }

    boolean isOpen() {
        return isVisible();
    }

    /** All rows again, nothing marked. */
    void close() {
        filter.setText("");
        show(finding, false);
        show(replacing, false);
        show(filtering, false);
        model.finding().set(Finding.NOTHING);
        settle();
        back.run();
    }

    private void open(TextField field) {
        settle();
        field.requestFocus();
        field.selectAll();
    }

    private void settle() {
        setVisible(finding.isVisible() || filtering.isVisible());
        setManaged(isVisible());
    }

    private void look() {
        model.finding().set(new Finding(find.getText(), exactCase.isSelected()));
        counted();
    }

    private void counted() {
        var search = CellSearch.of(model);
        if (search.finding().isNothing()) {
            countSearch.drop();
            count.setText("");
            return;
        }
        countSearch.ask(
                search.sheet(),
                progress -> search.count(COUNTED, progress),
                found -> count.setText(
                        model.words().say("search.count", found < COUNTED ? String.valueOf(found) : found + "+")));
    }

    private void filter() {
        var chosen = columns.getSelectionModel().getSelectedIndex();
        var column = chosen > 0 ? OptionalInt.of(chosen - 1) : OptionalInt.empty();
        var wanted = new Finding(filter.getText().strip(), false);
        var texts = model.texts();
        if (wanted.isNothing()) {
            filterSearch.drop();
            model.filter(RowOrder.all(texts.sheet()));
            return;
        }
        filterSearch.ask(texts.sheet(), progress -> RowOrder.filtered(texts, wanted, column, progress), found -> {
            if (texts.sheet() == model.sheet()) {
                model.filter(found);
            } else {
                filter();
            }
        });
    }

    private void offerColumns() {
        var offered = new ArrayList<String>();
        offered.add(model.words().say("grid.filter.anywhere"));
        model.headings().forEach(heading -> offered.add(heading.title()));
        if (!offered.equals(columns.getItems())) {
            columns.getItems().setAll(offered);
            columns.getSelectionModel().selectFirst();
        }
        counted();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == find) {
            look.find(event.isShiftDown() ? -1 : 1);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() == by) {
            acts.replace(by.getText());
            counted();
            event.consume();
        } else if ((event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN)
                && event.getTarget() == filter) {
            back.run();
            event.consume();
        } else if (event.getCode() == KeyCode.H && event.isShortcutDown()) {
            openFind(true);
            event.consume();
        }
    }

    private void named(TextField field, String id, String prompt) {
        field.setId(id);
        field.setPrefWidth(220);
        field.promptTextProperty().bind(model.words().follow(prompt));
    }

    private static HBox line(Node... nodes) {
        var line = new HBox(6, nodes);
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static void show(HBox line, boolean wanted) {
        line.setVisible(wanted);
        line.setManaged(wanted);
    }
}
