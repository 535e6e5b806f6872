package io.hengce.designer.dictionary;

import io.hengce.designer.document.DictionaryEdits;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.session.Entry;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.Words;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The data dictionary: a tab each for fields, parameters and reasons, a search, and the list. The arrows choose, Insert
 * adds, Delete deletes, Alt with the arrows moves, Escape closes.
 */
public final class DictionarySurface implements AutoCloseable {

    private final Session session;
    private final Words words;
    private final Runnable leave;
    private final VBox view = new VBox();
    private final KindTabs tabs;
    private final TextField search = new TextField();
    private final ListView<Entry> list = new ListView<>();
    private final Button duplicate;
    private final Button up;
    private final Button down;
    private final Subscription following;
    private Kind shown = Kind.FIELDS;
    private boolean filling;

    /** @param leave back to the canvas */
    public DictionarySurface(Session session, Words words, Runnable leave) {
        this.session = session;
        this.words = words;
        this.leave = leave;
        this.tabs = new KindTabs(words, this::show);
        this.duplicate = act("entry-duplicate", Glyph.COPY, "dictionary.duplicate", this::duplicate);
        this.up = act("entry-up", Glyph.UP, "dictionary.up", () -> move(-1));
        this.down = act("entry-down", Glyph.DOWN, "dictionary.down", () -> move(1));
        view.setId("dictionary");
        view.getStyleClass().add("dictionary");
        search.setId("dictionary-search");
        search.promptTextProperty().bind(words.follow("dictionary.search"));
        search.textProperty().subscribe((before, now) -> fill());
        list.setId("entries");
        list.getStyleClass().addAll("problems", "entries");
        list.setFixedCellSize(36);
        list.setCellFactory(ignored -> new EntryCell(session, words));
        list.getSelectionModel().selectedItemProperty().subscribe((before, now) -> choose(now));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        view.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                leave.run();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        view.getChildren().addAll(header(), acts(), list);
        following = Subscription.combine(
                session.document().subscribe(document -> fill()),
                session.problems().subscribe((before, now) -> list.refresh()),
                session.entry().subscribe((before, now) -> mark()),
                words.language().subscribe((before, now) -> fill()));
    }

    public Region view() {
        return view;
    }

    /** Puts the focus where the arrows choose. */
    public void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /** Shows an entry in the list of its kind, and in the inspector. */
    public void goTo(Entry entry) {
        Kind.ALL.stream()
                .filter(kind -> kind.all(session.document().get()).contains(entry))
                .findFirst()
                .ifPresent(kind -> {
                    shown = kind;
                    search.clear();
                    fill();
                    open(entry);
                });
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    private HBox header() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var header = new HBox(8, tabs, space, act("dictionary-close", Glyph.CLOSE, "dictionary.close", leave));
        header.setAlignment(Pos.CENTER_LEFT);
        header.getStyleClass().add("dictionary-header");
        return header;
    }

    private HBox acts() {
        HBox.setHgrow(search, Priority.ALWAYS);
        var acts = new HBox(
                4,
                search,
                act("entry-add", Glyph.PLUS, "dictionary.add", this::add),
                duplicate,
                up,
                down,
                act("entry-remove", Glyph.DELETE, "dictionary.remove", this::remove));
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.getStyleClass().add("dictionary-acts");
        return acts;
    }

    private Button act(String id, Glyph glyph, String key, Runnable action) {
        var button = new ToolButton(id, words.follow(key), action);
        button.setGraphic(glyph.icon(18));
        button.setFocusTraversable(true);
        return button;
    }

    private void show(Kind kind) {
        shown = kind;
        search.clear();
        fill();
        list.getSelectionModel().selectFirst();
    }

    private void fill() {
        filling = true;
        var document = session.document().get();
        tabs.mark(document, shown);
        duplicate.setDisable(shown != Kind.FIELDS);
        var fitting = shown.all(document).stream().filter(this::fits).toList();
        list.getItems().setAll(fitting);
        filling = false;
        mark();
    }

    private boolean fits(Entry entry) {
        var wanted = search.getText().strip().toLowerCase(Locale.ROOT);
        var label = entry.accept(new EntryWords(session.document().get(), words));
        return (entry.id() + " " + label).toLowerCase(Locale.ROOT).contains(wanted);
    }

    /** Selects in the list what the inspector shows. */
    private void mark() {
        filling = true;
        session.entry()
                .get()
                .filter(list.getItems()::contains)
                .ifPresentOrElse(
                        entry -> list.getSelectionModel().select(entry),
                        () -> list.getSelectionModel().clearSelection());
        filling = false;
    }

    private void choose(@Nullable Entry entry) {
        if (!filling && view.getScene() != null) {
            session.show(Optional.ofNullable(entry));
        }
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case INSERT -> add();
            case DELETE -> remove();
            case UP -> moveBy(event, -1);
            case DOWN -> moveBy(event, 1);
            default -> {}
        }
    }

    private void moveBy(KeyEvent event, int places) {
        if (event.isAltDown()) {
            event.consume();
            move(places);
        }
    }

    /** Moves what is chosen by so many places of those that are shown: over what the search hides too. */
    private void move(int places) {
        chosen().ifPresent(entry -> {
            var all = shown.all(session.document().get());
            var wanted = list.getItems().indexOf(entry) + places;
            if (wanted >= 0 && wanted < list.getItems().size()) {
                var distance = all.indexOf(list.getItems().get(wanted)) - all.indexOf(entry);
                session.apply(shown.move().apply(entry.id(), distance));
                open(entry);
            }
        });
    }

    private void add() {
        var id = shown.fresh().apply(session.document().get());
        search.clear();
        session.apply(shown.add().apply(id));
        open(shown.entry().apply(id));
    }

    private void duplicate() {
        chosen().filter(entry -> shown == Kind.FIELDS).ifPresent(entry -> {
            var copy = DictionaryEdits.freshId(session.document().get(), entry.id());
            session.apply(DictionaryEdits.duplicate(entry.id(), copy));
            open(shown.entry().apply(copy));
        });
    }

    private void open(Entry entry) {
        session.show(Optional.of(entry));
        list.scrollTo(entry);
    }

    /** Deletes what is chosen; its neighbour is chosen then. */
    private void remove() {
        chosen().ifPresent(entry -> {
            var all = List.copyOf(list.getItems());
            var at = all.indexOf(entry);
            session.apply(shown.remove().apply(entry.id()));
            if (!list.getItems().isEmpty()) {
                open(list.getItems().get(Math.min(at, list.getItems().size() - 1)));
            }
        });
    }

    private Optional<Entry> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }
}
