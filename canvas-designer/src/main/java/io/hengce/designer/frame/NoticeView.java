package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The window without a flow: nothing is open yet, or what was to be opened is broken, with everything that is wrong. */
final class NoticeView extends BorderPane {

    private static final double HIGHEST = 360;

    private final Words words;
    private final Runnable open;

    private NoticeView(Appearance appearance, Runnable open) {
        this.words = appearance.words();
        this.open = open;
        setTop(bar(appearance));
        getStyleClass().add("notice-view");
    }

    /** @param more what can be opened without asking for a file */
    static NoticeView empty(Appearance appearance, Runnable open, Region more) {
        var view = new NoticeView(appearance, open);
        view.setId("empty-view");
        var notice = view.notice(Glyph.FLOW, "empty.title", "empty.hint", "family-table");
        notice.getChildren().add(more);
        view.setCenter(notice);
        return view;
    }

    static NoticeView loading(Appearance appearance, Runnable open) {
        var view = new NoticeView(appearance, open);
        view.setId("loading-view");
        return view;
    }

    static NoticeView broken(Appearance appearance, Runnable open, String address, List<Diagnostic> problems) {
        var view = new NoticeView(appearance, open);
        view.setId("broken-view");
        var notice = view.notice(Glyph.BROKEN, "broken.title", "broken.hint", "family-end");
        var where = new Label(address);
        where.getStyleClass().addAll("code-label", "muted");
        notice.getChildren().add(2, where);
        notice.getChildren().add(4, view.list(problems));
        view.setCenter(notice);
        return view;
    }

    static HBox bar(Appearance appearance) {
        var title = new Label();
        title.getStyleClass().add("flow-title");
        title.textProperty().bind(appearance.words().follow("app.name"));
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(
                TopBar.logo(), title, space, TopBar.themeButton(appearance), TopBar.languageButton(appearance));
        bar.getStyleClass().add("top-bar");
        return bar;
    }

    private VBox notice(Glyph glyph, String titleKey, String hintKey, String family) {
        var chip = new HBox(glyph.icon(34));
        chip.getStyleClass().addAll("chip", "notice-chip", family);
        chip.setAlignment(Pos.CENTER);
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        var title = new Label();
        title.getStyleClass().add("notice-title");
        title.textProperty().bind(words.follow(titleKey));
        var hint = new Label();
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        hint.textProperty().bind(words.follow(hintKey));
        var button = Tools.act("open-file", Glyph.OPEN, words, "act.open");
        button.getStyleClass().add("accent");
        button.setOnAction(event -> open.run());
        var notice = new VBox(14, chip, title, hint, button);
        notice.setAlignment(Pos.CENTER);
        notice.getStyleClass().add("notice");
        return notice;
    }

    private ScrollPane list(List<Diagnostic> problems) {
        var rows = new VBox(10);
        for (var problem : problems) {
            rows.getChildren().add(row(problem));
        }
        rows.getStyleClass().add("card");
        var scroll = new ScrollPane(rows);
        scroll.setId("broken-problems");
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setMaxWidth(820);
        rows.heightProperty()
                .subscribe(height -> scroll.setPrefViewportHeight(Math.min(HIGHEST, height.doubleValue())));
        scroll.setMaxHeight(Region.USE_PREF_SIZE);
        return scroll;
    }

    private HBox row(Diagnostic problem) {
        var icon = problem.isError() ? Glyph.ERROR.icon(17) : Glyph.WARNING.icon(17);
        icon.getStyleClass().add(problem.isError() ? "error-glyph" : "warning-glyph");
        var message = new Label();
        message.setWrapText(true);
        message.textProperty()
                .bind(Bindings.createStringBinding(() -> words.told(problem.message()), words.language()));
        var place = new Label(problem.place().toString());
        place.getStyleClass().addAll("muted", "code-label");
        var texts = new VBox(2, message);
        if (!place.getText().isEmpty()) {
            texts.getChildren().add(place);
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        var code = new Label(problem.code());
        code.getStyleClass().add("muted");
        code.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(10, icon, texts, code);
    }
}
