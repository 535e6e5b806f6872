package io.hengce.designer.frame;

import io.hengce.designer.export.PictureFormat;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.Theme;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.LocalizedText;
import io.hengce.repository.FlowAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;

/** The top bar: what is open, and the acts on it. */
final class TopBar extends HBox implements AutoCloseable {

    private static final double LEAST_TITLE = 40;

    private final Words words;
    private final Subscription following;
    private final HBox crumbs;
    private final ToolButton keys;

    /** What the bar can be asked for. */
    record Acts(
            OpenMenu open,
            Runnable layOut,
            Runnable save,
            Runnable run,
            Runnable search,
            Runnable dictionary,
            Runnable keys,
            Consumer<PictureFormat> export,
            Runnable copyPicture) {}

    TopBar(Session session, ReadOnlyObjectProperty<Stored> stored, Appearance appearance, Acts acts) {
        this.words = appearance.words();
        setId("top-bar");
        getStyleClass().add("top-bar");
        var undo = new ToolButton("undo", Glyph.UNDO, undoText(session), session::undo);
        var redo = new ToolButton("redo", Glyph.REDO, redoText(session), session::redo);
        var layout = new ToolButton("auto-layout", Glyph.LAYOUT, words.follow("act.layout"), acts.layOut());
        var steps = new ToolButton("history", Glyph.HISTORY, words.follow("act.history"), () -> {});
        steps.setOnAction(event -> new HistoryMenu(session, words).show(steps));
        var search = new ToolButton("search", Glyph.SEARCH, words.follow("act.search"), acts.search());
        var dictionary =
                new ToolButton("show-dictionary", Glyph.DICTIONARY, words.follow("act.dictionary"), acts.dictionary());
        keys = new ToolButton("keys", Glyph.KEYBOARD, words.follow("act.keys"), acts.keys());
        var save = Tools.act("save", Glyph.SAVE, words, "act.save");
        save.setOnAction(event -> acts.save().run());
        var run = Tools.act("run-test", Glyph.RUN, words, "act.run");
        run.getStyleClass().add("accent");
        run.setDefaultButton(false);
        run.setOnAction(event -> acts.run().run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        crumbs = crumbs(session, stored);
        getChildren().addAll(logo(), crumbs);
        getChildren().addAll(space, undo, redo, steps, layout, search, dictionary, keys, bar());
        getChildren().addAll(appearanceTools(appearance, acts));
        getChildren().addAll(bar(), save, run);
        following = session.history().subscribe(history -> {
            undo.setDisable(history.undoable().isEmpty());
            redo.setDisable(history.redoable().isEmpty());
            save.setDisable(!history.isDirty());
        });
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    /** Offers to compare, before the keys. */
    void offer(CompareMenu compare) {
        getChildren().add(getChildren().indexOf(keys), compare);
    }

    static StackPane logo() {
        var logo = new StackPane(Glyph.LOGO.icon(20));
        logo.getStyleClass().add("logo");
        return logo;
    }

    private Node[] appearanceTools(Appearance appearance, Acts acts) {
        var contrast =
                new ToolButton("contrast", Glyph.CONTRAST, words.follow("act.contrast"), appearance::switchContrast);
        return new Node[] {acts.open(), exportMenu(acts), themeButton(appearance), contrast, languageButton(appearance)
        };
    }

    private MenuButton exportMenu(Acts acts) {
        var menu = new MenuButton();
        menu.setId("export");
        menu.setGraphic(Glyph.EXPORT.icon(20));
        menu.getStyleClass().add("tool");
        menu.setFocusTraversable(false);
        ToolButton.name(menu, words.follow("act.export"));
        for (var format : PictureFormat.values()) {
            var item = new MenuItem();
            item.setId("export-" + format.extension());
            item.textProperty().bind(words.follow("export." + format.extension()));
            item.setOnAction(event -> acts.export().accept(format));
            menu.getItems().add(item);
        }
        var copy = new MenuItem();
        copy.setId("copy-picture");
        copy.textProperty().bind(words.follow("export.copy"));
        copy.setOnAction(event -> acts.copyPicture().run());
        menu.getItems().add(copy);
        return menu;
    }

    static Button themeButton(Appearance appearance) {
        var button =
                new ToolButton("theme", Glyph.DARK, appearance.words().follow("act.theme"), appearance::switchTheme);
        var theme = appearance.theme();
        button.graphicProperty()
                .bind(Bindings.createObjectBinding(
                        () -> (theme.get() == Theme.LIGHT ? Glyph.DARK : Glyph.LIGHT).icon(20), theme));
        return button;
    }

    static Button languageButton(Appearance appearance) {
        var words = appearance.words();
        var button = Tools.act("language", Glyph.LANGUAGE, words, "act.language");
        button.getStyleClass().add("flat");
        button.setOnAction(event -> appearance.switchLanguage());
        return button;
    }

    private HBox crumbs(Session session, ReadOnlyObjectProperty<Stored> stored) {
        var product = new Label();
        product.getStyleClass().add("crumb");
        product.textProperty().bind(session.document().map(FlowDocument::product));
        var slash = new Label("/");
        slash.getStyleClass().add("muted");
        var title = new Label();
        title.setId("flow-title");
        title.getStyleClass().add("flow-title");
        title.textProperty().bind(titleText(session));
        var where = new Label();
        where.setId("flow-address");
        where.getStyleClass().add("badge");
        where.textProperty().bind(Bindings.createStringBinding(() -> address(stored.get()), stored, words.language()));
        var dirty = new Label();
        dirty.setId("dirty");
        dirty.getStyleClass().addAll("badge", "dirty");
        dirty.textProperty().bind(words.follow("top.unsaved"));
        dirty.visibleProperty().bind(session.history().map(history -> history.isDirty()));
        dirty.managedProperty().bind(dirty.visibleProperty());
        var crumbs = new HBox(8, product, slash, title, where, dirty);
        crumbs.setAlignment(Pos.CENTER_LEFT);
        crumbs.setMinWidth(0);
        List.of(product, where).forEach(label -> label.setMinWidth(0));
        title.setMinWidth(LEAST_TITLE);
        List.of(slash, dirty).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        return crumbs;
    }

    /** One step of the way from the outermost flow to this one; a click leads back there. */
    void caller(int depth, Session caller, Runnable back) {
        var step = new Button();
        step.setId("caller-" + depth);
        step.getStyleClass().addAll("flat", "caller");
        step.setFocusTraversable(false);
        step.textProperty().bind(titleText(caller));
        step.setOnAction(event -> back.run());
        var tooltip = new Tooltip();
        tooltip.textProperty().bind(words.follow("call.back"));
        step.setTooltip(tooltip);
        var slash = new Label("/");
        slash.getStyleClass().add("muted");
        crumbs.getChildren().addAll(2 + 2 * depth, List.of(step, slash));
    }

    private StringBinding titleText(Session session) {
        return Bindings.createStringBinding(
                () -> {
                    var document = session.document().get();
                    var name = words.say(document.name());
                    return name.isEmpty() ? document.id() : name;
                },
                session.document(),
                words.language());
    }

    private String address(Stored stored) {
        return stored.address() instanceof FlowAddress.InFile file
                ? String.valueOf(file.file().getFileName())
                : words.say("top.revision", stored.revision());
    }

    private StringBinding undoText(Session session) {
        return Bindings.createStringBinding(
                () -> said("act.undo", session.history().get().undoable()), session.history(), words.language());
    }

    private StringBinding redoText(Session session) {
        return Bindings.createStringBinding(
                () -> said("act.redo", session.history().get().redoable()), session.history(), words.language());
    }

    private String said(String key, Optional<LocalizedText> edit) {
        return edit.map(label -> words.say(key) + words.say("act.colon") + words.say(label))
                .orElseGet(() -> words.say(key));
    }

    private static Separator bar() {
        var bar = new Separator(Orientation.VERTICAL);
        bar.getStyleClass().add("bar");
        return bar;
    }
}
