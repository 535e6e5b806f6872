package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Parts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.LateTooltip;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;

/** What a row or group is dragged by, up and down among the parts of its group. */
final class RowGrip extends Label {

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final ConditionView view;
    private final List<Integer> path;
    private final List<Integer> around;
    private final int at;

    RowGrip(ConditionView view, List<Integer> path) {
        this.view = view;
        this.path = path;
        this.around = path.subList(0, path.size() - 1);
        this.at = path.get(path.size() - 1);
        setId(view.ground().id("grip", path));
        setGraphic(Glyph.GRIP.icon(16));
        getStyleClass().add("grip");
        setCursor(Cursor.MOVE);
        var text = view.ground().words().say("condition.grip");
        setAccessibleText(text);
        LateTooltip.on(this, text);
        setMinWidth(USE_PREF_SIZE);
        var alone = Parts.group(view.whole(), around).parts().size() == 1;
        setVisible(!alone);
        setManaged(!alone);
        setOnMousePressed(MouseEvent::consume);
        setOnMouseDragged(event -> {
            mark(target(event.getSceneY()));
            event.consume();
        });
        setOnMouseReleased(event -> {
            mark(at);
            drop(target(event.getSceneY()));
            event.consume();
        });
    }

    private void drop(int to) {
        if (to != at) {
            view.change(whole -> Parts.moved(whole, path, to - at));
        }
    }

    /** The place among its neighbours that a height on the screen means. */
    private int target(double sceneY) {
        var all = neighbours();
        var to = 0;
        while (to < all.size() - 1 && sceneY > bottom(all.get(to))) {
            to++;
        }
        return to;
    }

    private void mark(int to) {
        var all = neighbours();
        for (var each = 0; each < all.size(); each++) {
            all.get(each).pseudoClassStateChanged(ABOVE, each == to && to < at);
            all.get(each).pseudoClassStateChanged(BELOW, each == to && to > at);
        }
    }

    private static double bottom(Node part) {
        return part.localToScene(part.getBoundsInLocal()).getMaxY();
    }

    private List<Node> neighbours() {
        Node box = this;
        while (!(box instanceof GroupBox group) || !group.isAt(around)) {
            box = box.getParent();
        }
        return ((GroupBox) box).parts();
    }
}
