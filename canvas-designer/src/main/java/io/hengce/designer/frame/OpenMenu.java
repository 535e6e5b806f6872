package io.hengce.designer.frame;

import io.hengce.designer.files.FlowTemplate;
import io.hengce.designer.files.RecentFlows.Recent;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** Opens another flow: a file that is asked for, or one of those that were open last; a file that is gone cannot be chosen. */
final class OpenMenu extends MenuButton {

    private final Words words;
    private final Runnable choose;
    private final Consumer<String> open;
    private final List<MenuItem> offered = new ArrayList<>();

    OpenMenu(Memory memory, Words words, Runnable choose, Consumer<String> open) {
        this.words = words;
        this.choose = choose;
        this.open = open;
        setId("open");
        setGraphic(Glyph.OPEN.icon(20));
        getStyleClass().add("tool");
        setFocusTraversable(false);
        ToolButton.name(this, words.follow("act.open"));
        fill(List.of());
        setOnShowing(event -> fill(memory.recent().get()));
    }

    /** Offers an act below the recent flows. */
    void offer(String id, String key, Runnable act) {
        var item = new MenuItem();
        item.setId(id);
        item.textProperty().bind(words.follow(key));
        item.setOnAction(event -> act.run());
        offered.add(item);
        getItems().add(item);
    }

    /** Offers to begin with each template. */
    void offerTemplates(Consumer<FlowTemplate> create) {
        for (var template : FlowTemplate.values()) {
            offer("new-" + template.id(), "template." + template.id() + ".new", () -> create.accept(template));
        }
    }

    private void fill(List<Recent> recent) {
        var file = item("open-choose", words.say("open.choose"), true);
        file.setOnAction(event -> choose.run());
        getItems().setAll(file);
        if (!recent.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
        }
        for (var index = 0; index < recent.size(); index++) {
            var flow = recent.get(index);
            var text = flow.there() ? flow.address() : words.say("open.gone", flow.address());
            var item = item("recent-" + index, text, flow.there());
            item.setOnAction(event -> open.accept(flow.address()));
            getItems().add(item);
        }
        if (!offered.isEmpty()) {
            getItems().add(new SeparatorMenuItem());
            getItems().addAll(offered);
        }
    }

    private static MenuItem item(String id, String text, boolean enabled) {
        var item = new MenuItem(text);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setDisable(!enabled);
        return item;
    }
}
