package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import java.util.ArrayList;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** What the open flow can be compared with: what is stored, another file, a step of its history, newest first. */
final class CompareMenu extends MenuButton {

    private static final int STEPS = 12;

    private final Session session;
    private final Words words;
    private final Comparisons comparisons;

    CompareMenu(Session session, Words words, Comparisons comparisons) {
        this.session = session;
        this.words = words;
        this.comparisons = comparisons;
        setId("compare");
        setGraphic(Glyph.COMPARE.icon(20));
        getStyleClass().add("tool");
        setFocusTraversable(false);
        ToolButton.name(this, words.follow("act.compare"));
        fill();
        setOnShowing(event -> fill());
    }

    private void fill() {
        var items = new ArrayList<MenuItem>();
        items.add(item("compare-saved", words.say("compare.withSaved"), comparisons::withSaved));
        items.add(item("compare-file", words.say("compare.withFile"), comparisons::withFile));
        var history = session.history().get();
        if (history.current() > 0) {
            items.add(new SeparatorMenuItem());
        }
        for (var step = history.current() - 1; step >= Math.max(0, history.current() - STEPS); step--) {
            var label = words.say(history.labels().get(step));
            var name = label.isEmpty() ? words.say("history.opened") : label;
            var since = step;
            var number = history.number(step);
            items.add(item(
                    "compare-step-" + number,
                    words.say("compare.since", number, name),
                    () -> comparisons.since(since)));
        }
        getItems().setAll(items);
    }

    private static MenuItem item(String id, String text, Runnable act) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> act.run());
        return item;
    }
}
