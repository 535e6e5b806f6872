package io.hengce.designer.grid;

import io.hengce.designer.document.TableEdits;
import io.hengce.designer.document.sheet.BinSheet;
import io.hengce.designer.excel.ExcelMenu;
import io.hengce.designer.look.ChoiceText;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.picture.PictureMenu;
import io.hengce.designer.words.NodeWords;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.TableHit;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** Above the grid: the way back to the drawing, which table it is, its hit policy, and the acts on it. */
final class GridHeader extends HBox {

    private final GridModel model;
    private final Label title = new Label();
    private final Label size = new Label();
    private final ComboBox<TableHit> policy = new ComboBox<>();
    private final MenuItem defaults = new MenuItem();
    private final MenuButton columns = new MenuButton();
    private final Subscription following;
    private boolean settling;

    /** What the header can be asked for. */
    record Acts(
            Runnable back,
            Runnable addRow,
            Runnable addInput,
            Runnable addOutput,
            Runnable filter,
            Runnable find,
            Runnable freeze,
            Runnable switchDefaults) {}

    GridHeader(GridModel model, Acts acts) {
        this.model = model;
        setId("grid-header");
        getStyleClass().add("grid-header");
        var buttons = new GridButtons(model.words());
        var back = buttons.act("grid-back", Glyph.LEAVE, "grid.back", acts.back());
        back.getStyleClass().add("flat");
        title.setId("grid-title");
        title.getStyleClass().add("flow-title");
        size.setId("grid-size");
        size.getStyleClass().add("muted");
        size.setMinWidth(USE_PREF_SIZE);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        buildPolicy();
        getChildren().addAll(back, chip(), title, size, space, policy);
        getChildren()
                .addAll(
                        buttons.act("grid-add-row", Glyph.PLUS, "grid.addRow", acts.addRow()),
                        columnMenu(buttons, acts),
                        buttons.tool("grid-filter-open", Glyph.FILTER, "grid.filter", acts.filter()),
                        buttons.tool("grid-find-open", Glyph.SEARCH, "grid.find", acts.find()),
                        buttons.tool("grid-freeze", Glyph.FREEZE, "grid.freeze", acts.freeze()));
        ExcelMenu.of(model.session().document().get(), model.sheet().node(), model.words())
                .ifPresent(getChildren()::add);
        getChildren().add(new PictureMenu(model.node(), model::frozen, model.words()));
        following = Subscription.combine(
                model.shown().subscribe(sheet -> follow()),
                model.words().language().subscribe((before, now) -> reword()));
    }

    void detach() {
        following.unsubscribe();
    }

    private Optional<DecisionTableNode> table() {
        return Optional.of(model.sheet().node())
                .filter(DecisionTableNode.class::isInstance)
                .map(DecisionTableNode.class::cast);
    }

    private StackPane chip() {
        var look = KindLook.of(model.sheet().node());
        var chip = new StackPane(look.glyph().icon(18));
        chip.getStyleClass().addAll("chip", "small-chip", look.family().styleClass());
        return chip;
    }

    private void buildPolicy() {
        policy.setId("grid-hit");
        policy.getItems().setAll(TableHit.values());
        policy.setPrefWidth(150);
        policy.setConverter(new ChoiceText<>(hit -> model.words().say(key(hit))));
        policy.valueProperty().subscribe((before, now) -> {
            if (!settling && now != null) {
                model.session().apply(TableEdits.hit(model.node(), now));
            }
        });
        var tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(320);
        policy.setTooltip(tooltip);
    }

    private MenuButton columnMenu(GridButtons buttons, Acts acts) {
        var menu = columns;
        menu.setId("grid-add-column");
        menu.setGraphic(Glyph.PLUS.icon(18));
        menu.getStyleClass().add("small");
        menu.setFocusTraversable(false);
        menu.textProperty().bind(model.words().follow("grid.addColumn"));
        menu.getItems()
                .setAll(
                        item("grid-add-input", "grid.addInput", acts.addInput()),
                        item("grid-add-output", "grid.addOutput", acts.addOutput()),
                        defaults);
        defaults.setId("grid-default");
        defaults.setOnAction(event -> acts.switchDefaults().run());
        return menu;
    }

    private MenuItem item(String id, String key, Runnable action) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(model.words().follow(key));
        item.setOnAction(event -> action.run());
        return item;
    }

    private void reword() {
        settling = true;
        policy.setValue(null);
        settling = false;
        follow();
    }

    private void follow() {
        var words = model.words();
        var sheet = model.sheet();
        title.setText(new NodeWords(words).name(sheet.node()));
        size.setText(
                model.order().isFiltered()
                        ? words.say("grid.sizeFiltered", model.order().size(), sheet.rows())
                        : words.say("grid.size", sheet.rows(), sheet.columns().size()));
        settling = true;
        table().ifPresent(table -> {
            policy.setValue(table.hit());
            policy.getTooltip().setText(words.say(key(table.hit()) + ".tip") + "\n" + words.say("table.hit.tip"));
            defaults.setText(words.say(table.defaults().isPresent() ? "grid.dropDefault" : "grid.addDefault"));
            defaults.setDisable(table.hit() == TableHit.COLLECT);
        });
        policy.setVisible(table().isPresent());
        columns.getItems()
                .forEach(item ->
                        item.setVisible(table().isPresent() || item.getId().equals("grid-add-output")));
        columns.setVisible(!(sheet instanceof BinSheet));
        columns.setManaged(columns.isVisible());
        settling = false;
        setAlignment(Pos.CENTER_LEFT);
    }

    private static String key(TableHit hit) {
        return "table.hit." + hit.name().toLowerCase(Locale.ROOT);
    }
}
