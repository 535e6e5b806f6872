package io.hengce.designer.condition;

import io.hengce.designer.document.condition.Parts;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.LateTooltip;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Region;

/** The buttons at the end of a row: more acts, and taking it away. */
final class RowButtons {

    private RowButtons() {}

    static Button remove(ConditionView view, List<Integer> path) {
        var button = new Button();
        button.setId(view.ground().id("remove", path));
        button.setGraphic(Glyph.CLOSE.icon(16));
        button.getStyleClass().addAll("tool", "remove");
        button.setMinWidth(Region.USE_PREF_SIZE);
        var text = view.ground().words().say("condition.remove");
        button.setAccessibleText(text);
        LateTooltip.on(button, text);
        button.setOnAction(event -> view.change(whole -> Parts.removed(whole, path)));
        return button;
    }

    /** Moving and copying, then what a row has of its own. */
    static MenuButton more(ConditionView view, List<Integer> path, List<? extends MenuItem> own) {
        var menu = new MenuButton();
        menu.setId(view.ground().id("more", path));
        menu.setGraphic(Glyph.MORE.icon(16));
        menu.getStyleClass().addAll("tool", "remove", "no-arrow");
        menu.setMinWidth(Region.USE_PREF_SIZE);
        var text = view.ground().words().say("condition.more");
        menu.setAccessibleText(text);
        LateTooltip.on(menu, text);
        menu.getItems().addAll(own);
        menu.getItems()
                .addAll(
                        item(view, path, "up", () -> view.change(whole -> Parts.moved(whole, path, -1))),
                        item(view, path, "down", () -> view.change(whole -> Parts.moved(whole, path, 1))),
                        item(view, path, "copy", () -> view.change(whole -> Parts.duplicated(whole, path))));
        return menu;
    }

    static MenuItem item(ConditionView view, List<Integer> path, String act, Runnable then) {
        var item = new MenuItem(view.ground().words().say("condition.act." + act));
        item.setId(view.ground().id(act, path));
        item.setOnAction(event -> then.run());
        return item;
    }
}
