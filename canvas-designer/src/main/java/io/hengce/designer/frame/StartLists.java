package io.hengce.designer.frame;

import io.hengce.designer.files.Draft;
import io.hengce.designer.files.RecentFlows.Recent;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** What the empty window offers besides opening a file: drafts that were left, and the flows that were open last. */
final class StartLists extends VBox {

    private static final double WIDTH = 460;
    private static final int SHOWN = 6;

    private final Words words;
    private final ZoneId zone;
    private final Consumer<String> open;
    private final VBox drafts = new VBox();
    private final VBox recent = new VBox();

    StartLists(Memory memory, Words words, ZoneId zone, Consumer<String> open) {
        super(14);
        this.words = words;
        this.zone = zone;
        this.open = open;
        setMaxWidth(WIDTH);
        drafts.setId("left-drafts");
        recent.setId("recent-flows");
        getChildren().addAll(drafts, recent);
        var following = Subscription.combine(
                memory.drafts().subscribe(all -> {
                    begin(drafts, "recovery.left", all.size());
                    all.forEach(draft -> drafts.getChildren().add(row(draft)));
                }),
                memory.recent().subscribe(all -> {
                    begin(recent, "recent.title", all.size());
                    all.stream()
                            .limit(SHOWN)
                            .forEach(flow -> recent.getChildren().add(row(flow)));
                }));
        sceneProperty().subscribe((before, now) -> {
            if (now == null) {
                following.unsubscribe();
            }
        });
    }

    private void begin(VBox list, String key, int size) {
        var title = new Label();
        title.getStyleClass().add("toolbox-heading");
        title.textProperty().bind(words.follow(key));
        list.getChildren().setAll(title);
        list.setVisible(size > 0);
        list.setManaged(size > 0);
    }

    private Button row(Draft draft) {
        var flow = new Recent(draft.address().toString(), true);
        var button = row(Glyph.RESTORE, flow.name(), RecoveryView.when(draft, zone) + "  " + flow.folder());
        button.setOnAction(event -> open.accept(flow.address()));
        return button;
    }

    private Button row(Recent flow) {
        var button = row(Glyph.FLOW, flow.name(), flow.folder());
        button.setDisable(!flow.there());
        button.setOnAction(event -> open.accept(flow.address()));
        return button;
    }

    private Button row(Glyph glyph, String name, String detail) {
        var title = new Label(name);
        title.getStyleClass().add("item-title");
        var where = new Label(detail);
        where.getStyleClass().add("muted");
        var texts = new HBox(10, title, where);
        texts.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(where, Priority.ALWAYS);
        title.setMinWidth(USE_PREF_SIZE);
        var content = new HBox(10, glyph.icon(18), texts);
        content.setAlignment(Pos.CENTER_LEFT);
        var button = new Button();
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("kind-row");
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
