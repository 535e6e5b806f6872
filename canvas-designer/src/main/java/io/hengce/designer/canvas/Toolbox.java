package io.hengce.designer.canvas;

import io.hengce.designer.drawing.Spot;
import io.hengce.designer.look.Family;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The kinds of nodes at the left: dragged onto the canvas, or taken up with a click and put down with another. */
final class Toolbox extends ScrollPane {

    private static final PseudoClass ARMED_KIND = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass DENSE = PseudoClass.getPseudoClass("dense");
    private static final double WIDTH = 172;
    /** Lower than this, the rows are lower too, so that all of them are seen. */
    private static final double ROOMY = 950;

    private static final double DRAG_BEGINS = 4;

    private final CanvasView canvas;
    private final CanvasModel model;
    private final DrawController draw;
    private final Placing placing;
    private final VBox content = new VBox();
    private final Subscription following;
    private double pressX;
    private double pressY;
    private boolean dragging;

    Toolbox(CanvasView canvas, CanvasModel model, DrawController draw, Words words) {
        this.canvas = canvas;
        this.model = model;
        this.draw = draw;
        this.placing = canvas.placing();
        setId("toolbox");
        getStyleClass().add("toolbox");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinWidth(WIDTH);
        setPrefWidth(WIDTH);
        setMaxWidth(WIDTH);
        setContent(content);
        content.getStyleClass().add("toolbox-content");
        fill(draw.kinds(), words);
        following = Subscription.combine(
                placing.armed().subscribe(this::mark),
                heightProperty()
                        .subscribe(height -> content.pseudoClassStateChanged(DENSE, height.doubleValue() < ROOMY)));
    }

    void detach() {
        following.unsubscribe();
    }

    private void fill(List<FlowNode> kinds, Words words) {
        for (var group : Family.Group.values()) {
            content.getChildren()
                    .add(label("toolbox-heading", "group." + group.name().toLowerCase(Locale.ROOT), words));
            kinds.stream()
                    .filter(kind -> KindLook.of(kind).family().group() == group)
                    .map(kind -> row(kind, words))
                    .forEach(content.getChildren()::add);
        }
        content.getChildren()
                .addAll(
                        label("toolbox-heading", "group.remarks", words),
                        new RemarkRow("add-note", Glyph.NOTE, words, canvas::addNote),
                        new RemarkRow("add-lane", Glyph.LANE, words, canvas::addLane));
    }

    private static Label label(String style, String key, Words words) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.textProperty().bind(words.follow(key));
        return label;
    }

    private KindRow row(FlowNode kind, Words words) {
        var row = new KindRow("kind-", kind, words);
        row.setUserData(kind.id());
        var hint = new Tooltip();
        hint.textProperty().bind(words.follow("toolbox.hint"));
        row.setTooltip(hint);
        row.setOnAction(event -> click(kind.id()));
        row.addEventHandler(MouseEvent.MOUSE_PRESSED, this::press);
        row.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drag(kind.id(), event));
        row.addEventHandler(MouseEvent.MOUSE_RELEASED, this::release);
        row.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                drop(draw.kind(kind.id()));
            }
        });
        return row;
    }

    private void mark(Optional<String> armed) {
        content.getChildren()
                .forEach(each -> each.pseudoClassStateChanged(
                        ARMED_KIND, armed.isPresent() && armed.get().equals(each.getUserData())));
    }

    /** A second click gives the kind up again. */
    private void click(String kind) {
        if (placing.armed().get().equals(Optional.of(kind))) {
            placing.giveUp();
        } else {
            placing.takeUp(draw.kind(kind));
            canvas.requestFocus();
        }
    }

    private void press(MouseEvent event) {
        pressX = event.getSceneX();
        pressY = event.getSceneY();
        dragging = false;
    }

    private void drag(String kind, MouseEvent event) {
        if (!dragging && Math.hypot(event.getSceneX() - pressX, event.getSceneY() - pressY) < DRAG_BEGINS) {
            return;
        }
        if (!dragging) {
            dragging = true;
            placing.takeUp(draw.kind(kind));
        }
        var at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
        if (canvas.contains(at)) {
            var camera = model.camera().get();
            placing.to(new Spot(camera.worldX(at.getX()), camera.worldY(at.getY())));
        } else {
            placing.away();
        }
    }

    private void release(MouseEvent event) {
        if (!dragging) {
            return;
        }
        dragging = false;
        if (canvas.contains(canvas.sceneToLocal(event.getSceneX(), event.getSceneY()))) {
            placing.drop();
            canvas.requestFocus();
        } else {
            placing.giveUp();
        }
    }

    /** From the keyboard: behind the selected node, else in the middle of the view. */
    private void drop(FlowNode kind) {
        if (draw.canAppend()) {
            draw.append(kind);
        } else {
            var camera = model.camera().get();
            placing.takeUp(kind);
            placing.to(new Spot(camera.worldX(canvas.getWidth() / 2), camera.worldY(canvas.getHeight() / 2)));
            placing.drop();
        }
        canvas.requestFocus();
    }
}
