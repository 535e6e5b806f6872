package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import java.util.ArrayList;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** What was done, newest first; a click goes to that state, and what comes after it can still be redone. */
final class HistoryMenu {

    private static final int SHOWN = 24;

    private final Session session;
    private final Words words;

    HistoryMenu(Session session, Words words) {
        this.session = session;
        this.words = words;
    }

    void show(Node under) {
        var menu = new ContextMenu();
        menu.setId("history-menu");
        var history = session.history().get();
        var labels = history.labels();
        var items = new ArrayList<MenuItem>();
        var newest = Math.max(history.current(), Math.min(labels.size() - 1, history.current() + SHOWN / 2));
        for (var step = newest; step >= Math.max(0, newest - SHOWN); step--) {
            var label = words.say(labels.get(step));
            var number = history.number(step);
            var item = new MenuItem(number + "  " + (label.isEmpty() ? words.say("history.opened") : label));
            item.setId("history-" + number);
            if (step == history.current()) {
                item.setGraphic(Glyph.CHECK.icon(16));
            }
            item.getStyleClass().add(step > history.current() ? "undone" : "done");
            var wanted = step;
            item.setOnAction(event -> session.goTo(wanted));
            items.add(item);
        }
        if (history.letGo() > 0) {
            items.add(letGo(history.letGo()));
        }
        menu.getItems().setAll(items);
        menu.show(under, Side.BOTTOM, 0, 4);
    }

    private MenuItem letGo(int steps) {
        var item = new MenuItem(words.say("history.letGo", FigureWords.count(steps)));
        item.setId("history-let-go");
        item.setDisable(true);
        return item;
    }
}
