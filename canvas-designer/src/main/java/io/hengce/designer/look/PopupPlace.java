package io.hengce.designer.look;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.Popup;
import javafx.stage.PopupWindow.AnchorLocation;

/** Where a popup opens: under what it belongs to, over it where there is more room, and within the window. */
public final class PopupPlace {

    private static final double GAP = 4;
    private static final double EDGE = 8;

    private PopupPlace() {}

    /**
     * Shows a popup in the look of its owner.
     *
     * @param at what it opens at, on the screen
     * @param width of the popup at most, likewise the height
     */
    public static void show(Popup popup, Node owner, Bounds at, double width, double height) {
        PopupLook.dress(popup, owner.getScene());
        var left = left(owner.getScene());
        var top = top(owner.getScene());
        var x = within(at.getMinX(), left, left + owner.getScene().getWidth(), width);
        if (isOver(at, top, top + owner.getScene().getHeight(), height)) {
            popup.setAnchorLocation(AnchorLocation.CONTENT_BOTTOM_LEFT);
            popup.show(owner, x, at.getMinY() - GAP);
        } else {
            popup.setAnchorLocation(AnchorLocation.CONTENT_TOP_LEFT);
            popup.show(owner, x, at.getMaxY() + GAP);
        }
    }

    /** A place from which something so wide ends before the right edge, but never starts before the left one. */
    static double within(double wanted, double left, double right, double width) {
        return Math.max(left + EDGE, Math.min(wanted, right - EDGE - width));
    }

    /** Whether something so high finds no room below, and more above. */
    static boolean isOver(Bounds at, double top, double bottom, double height) {
        var below = bottom - EDGE - GAP - at.getMaxY();
        return below < height && at.getMinY() - top > below;
    }

    private static double left(Scene scene) {
        return scene.getWindow().getX() + scene.getX();
    }

    private static double top(Scene scene) {
        return scene.getWindow().getY() + scene.getY();
    }
}
