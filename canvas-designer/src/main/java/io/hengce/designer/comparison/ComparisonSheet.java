package io.hengce.designer.comparison;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.Theme;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** Two states of a flow side by side, over the window. Detach it when it is taken away. */
final class ComparisonSheet extends BorderPane {

    private static final double STEP = 1.25;
    private static final double LIST = 250;

    private final Words words;
    private final ComparisonModel model;
    private final ComparisonController controller;
    private final ChangeListView list;
    private final SideView before;
    private final SideView after;
    private final Subscription following;
    private Marks newMarks;
    private Marks oldMarks;

    /** What the sheet asks of the window. */
    record Acts(Runnable copy, Runnable export, Runnable close) {}

    ComparisonSheet(ComparisonController controller, Words words, ObservableValue<Theme> theme, Acts acts) {
        this.words = words;
        this.controller = controller;
        this.model = controller.model();
        this.newMarks = Marks.of(model.shown().get());
        this.oldMarks = newMarks.before(model.shown().get());
        setId("comparison");
        getStyleClass().add("comparison");
        var compared = model.compared();
        before =
                new SideView(model.before(), controller, new SideView.Seen(model::cameraBefore, () -> oldMarks), words);
        before.setId("compare-before");
        after = new SideView(model.after(), controller, new SideView.Seen(model.camera()::get, () -> newMarks), words);
        after.setId("compare-after");
        list = new ChangeListView(controller, words, theme);
        list.setPrefHeight(LIST);
        setTop(bar(acts));
        var drawings = new HBox(
                1, side(before, "compare.before", compared.before()), side(after, "compare.after", compared.after()));
        drawings.getStyleClass().add("diff-drawings");
        setCenter(drawings);
        setBottom(list);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> key(event, acts));
        following = Subscription.combine(
                model.shown().subscribe(this::mark),
                model.camera().subscribe(this::repaint),
                model.apart().subscribe(this::repaint),
                model.chosen().subscribe(this::repaint),
                theme.subscribe(now -> {
                    before.dress(now);
                    after.dress(now);
                }));
    }

    void detach() {
        following.unsubscribe();
        list.detach();
        before.detach();
        after.detach();
    }

    /** The keys go to the list. */
    void focus() {
        list.requestFocus();
    }

    /** So many changes further, or back. */
    void go(int changes) {
        controller.go(changes);
    }

    private void mark() {
        newMarks = Marks.of(model.shown().get());
        oldMarks = newMarks.before(model.shown().get());
        repaint();
    }

    private void repaint() {
        before.requestLayout();
        after.requestLayout();
    }

    private HBox bar(Acts acts) {
        var title = new Label();
        title.setId("compare-title");
        title.getStyleClass().add("flow-title");
        title.setMinWidth(USE_PREF_SIZE);
        title.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say("compare.title", model.shown().get().size()), model.shown(), words.language()));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(8, title, space);
        bar.getChildren()
                .addAll(
                        choice("compare-drawing", "compare.showMoved", model.drawing()),
                        choice("compare-notes", "compare.showNotes", model.notes()),
                        tool("compare-last", Glyph.UP, "compare.last", () -> go(-1)),
                        tool("compare-next", Glyph.DOWN, "compare.next", () -> go(1)),
                        tool("compare-out", Glyph.MINUS, "compare.out", () -> controller.zoomInTheMiddle(1 / STEP)),
                        tool("compare-in", Glyph.PLUS, "compare.in", () -> controller.zoomInTheMiddle(STEP)),
                        tool("compare-fit", Glyph.FIT, "compare.fit", controller::fit),
                        tool("compare-copy", Glyph.COPY, "compare.copy", acts.copy()),
                        tool("compare-export", Glyph.EXPORT, "compare.export", acts.export()),
                        tool("compare-close", Glyph.CLOSE, "compare.close", acts.close()));
        bar.getStyleClass().add("top-bar");
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private ToolButton tool(String id, Glyph glyph, String key, Runnable act) {
        return new ToolButton(id, glyph, words.follow(key), act);
    }

    private CheckBox choice(String id, String key, BooleanProperty shown) {
        var box = new CheckBox();
        box.setId(id);
        box.setFocusTraversable(false);
        box.setMinWidth(USE_PREF_SIZE);
        box.textProperty().bind(words.follow(key));
        var tip = new Tooltip();
        tip.textProperty().bind(words.follow(key + ".tip"));
        box.setTooltip(tip);
        box.selectedProperty().bindBidirectional(shown);
        return box;
    }

    private VBox side(SideView drawing, String key, Side side) {
        var role = new Label();
        role.getStyleClass().add("pill");
        role.setMinWidth(USE_PREF_SIZE);
        role.textProperty().bind(words.follow(key));
        var name = new Label(side.name());
        name.getStyleClass().add("muted");
        name.setTooltip(new Tooltip(side.name()));
        var head = new HBox(8, role, name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("diff-side");
        if (drawing == before) {
            head.getChildren().add(apart());
        }
        VBox.setVgrow(drawing, Priority.ALWAYS);
        var column = new VBox(head, drawing);
        column.setMinSize(0, 0);
        column.setPrefWidth(0);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    /** Says that the old drawing is seen from elsewhere. */
    private Label apart() {
        var apart = new Label();
        apart.setId("compare-apart");
        apart.getStyleClass().add("pill");
        apart.setMinWidth(USE_PREF_SIZE);
        apart.textProperty().bind(words.follow("compare.apart"));
        var tip = new Tooltip();
        tip.textProperty().bind(words.follow("compare.apart.tip"));
        apart.setTooltip(tip);
        apart.visibleProperty().bind(model.apart().map(by -> !by.equals(ComparisonModel.TOGETHER)));
        apart.managedProperty().bind(apart.visibleProperty());
        return apart;
    }

    /** Keys of the window below mean nothing here. */
    private void key(KeyEvent event, Acts acts) {
        var isKnown = switch (event.getCode()) {
            case ESCAPE -> done(acts.close());
            case F7 -> done(() -> go(event.isShiftDown() ? -1 : 1));
            case DIGIT0 -> event.isShortcutDown() && done(controller::fit);
            case PLUS, EQUALS, ADD -> done(() -> controller.zoomInTheMiddle(STEP));
            case MINUS, SUBTRACT -> done(() -> controller.zoomInTheMiddle(1 / STEP));
            case C -> event.isShortcutDown() && done(acts.copy());
            default -> false;
        };
        if (isKnown || event.isShortcutDown()) {
            event.consume();
        }
    }

    private static boolean done(Runnable act) {
        act.run();
        return true;
    }
}
