package io.hengce.designer.frame;

import io.hengce.designer.canvas.Hint;
import io.hengce.designer.cases.CaseWords;
import io.hengce.designer.cases.FlowCases;
import io.hengce.designer.files.Store.Stored;
import io.hengce.designer.sample.PinnedSample;
import io.hengce.designer.sample.SampleWords;
import io.hengce.designer.session.Reached;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The status bar: how much there is, what is selected, where it is stored. */
final class StatusBar extends HBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double BUSY = 0.5;
    /** What a sample or the cases came to; a failure may say more. */
    private static final double LONGEST = 420;

    /** No file: the picture is in the clipboard. */
    private static final String COPIED = "\0";

    private final StringProperty lastSave = new SimpleStringProperty("");
    private final StringProperty lastExport = new SimpleStringProperty("");
    private final Label exported = new Label();
    private final Label said = new Label();
    private final Label draft = new Label();
    private final Label sample = new Label();
    private final Label cases = new Label();

    StatusBar(Session session, ReadOnlyObjectProperty<Stored> stored, Words words, ObservableDoubleValue zoom) {
        setId("status-bar");
        getStyleClass().add("status-bar");
        var size = new Label();
        size.setId("status-size");
        size.textProperty()
                .bind(Bindings.createStringBinding(() -> size(session, words), session.document(), words.language()));
        var selected = new Label();
        selected.setId("status-selected");
        selected.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> selected(session, words), session.selection(), session.document(), words.language()));
        said.setId("status-hint");
        draft.setId("status-draft");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var saved = new Label();
        saved.setId("status-saved");
        saved.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> saved(session, words), session.history(), lastSave, words.language()));
        var where = new Label();
        where.textProperty().bind(stored.map(found -> found.address().toString()));
        where.setMinWidth(0);
        where.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        var percent = new Label();
        percent.textProperty().bind(Bindings.createStringBinding(() -> Math.round(zoom.get() * 100) + "%", zoom));
        exported.setId("status-exported");
        exported.setMinWidth(0);
        exported.textProperty().bind(Bindings.createStringBinding(() -> exported(words), lastExport, words.language()));
        List.of(size, said, saved, draft, percent).forEach(label -> label.setMinWidth(USE_PREF_SIZE));
        List.of(sample, cases).forEach(label -> label.setMaxWidth(LONGEST));
        followWork(session, words);
        getChildren().addAll(size, selected, sample, cases, said, space, exported, where, saved, draft, percent);
    }

    /** Follows what the pinned sample says. */
    void follow(PinnedSample pinned, Words words) {
        var says = new SampleWords(words);
        sample.setId("status-sample");
        sample.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> says.line(pinned.state().get()), pinned.state(), words.language()));
        sample.opacityProperty()
                .bind(Bindings.createDoubleBinding(() -> pinned.busy().get() ? BUSY : 1, pinned.busy()));
    }

    /** Follows how many cases hold and what they cover. */
    void follow(FlowCases flowCases, Words words) {
        var says = new CaseWords(words);
        cases.setId("status-cases");
        cases.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> says.line(flowCases.state().get()), flowCases.state(), words.language()));
        cases.opacityProperty()
                .bind(Bindings.createDoubleBinding(() -> flowCases.busy().get() ? BUSY : 1, flowCases.busy()));
    }

    /** Follows what the canvas has to say. */
    void follow(ObservableValue<Hint> hint, Words words) {
        said.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say(hint.getValue().text()), hint, words.language()));
        hint.subscribe(found -> said.pseudoClassStateChanged(REFUSED, found.refused()));
    }

    /** Follows what becomes of unsaved changes. */
    void followDrafts(ObservableValue<Autosave.State> kept, Words words) {
        draft.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> words.say("draft." + kept.getValue().name().toLowerCase(Locale.ROOT)),
                        kept,
                        words.language()));
        kept.subscribe(state -> draft.pseudoClassStateChanged(REFUSED, state == Autosave.State.FAILED));
    }

    /** Notes the time of a save, as HH:mm. */
    void savedAt(String time) {
        lastSave.set(time);
    }

    /** Shows that the flow is being drawn anew, and that an edit is being prepared. */
    private void followWork(Session session, Words words) {
        var nothing = new SimpleObjectProperty<>(Reached.NOTHING);
        new LateStrip(this, () -> new WorkStrip("layout-work", words, nothing, session::stopLayOut))
                .follow(session.layingOut());
        var preparing = session.preparing();
        new LateStrip(this, () -> new WorkStrip("edit-work", words, preparing.reached(), preparing::stop))
                .follow(preparing.busy());
    }

    /** Shows work that is going on. */
    void working(WorkStrip strip) {
        getChildren().add(getChildren().indexOf(exported), strip);
    }

    void done(WorkStrip strip) {
        getChildren().remove(strip);
    }

    /** Notes where a picture was written. */
    void exportedTo(Path file) {
        lastExport.set(file.toString());
    }

    void pictureCopied() {
        lastExport.set(COPIED);
    }

    private String exported(Words words) {
        if (lastExport.get().equals(COPIED)) {
            return words.say("status.copied");
        }
        return lastExport.get().isEmpty() ? "" : words.say("status.exported", lastExport.get());
    }

    private String saved(Session session, Words words) {
        if (session.history().get().isDirty()) {
            return words.say("status.unsaved");
        }
        return lastSave.get().isEmpty() ? words.say("status.unchanged") : words.say("status.saved", lastSave.get());
    }

    private static String size(Session session, Words words) {
        var document = session.document().get();
        return words.say(
                "status.size", document.nodes().size(), document.edges().size());
    }

    private static String selected(Session session, Words words) {
        var selection = session.selection().get();
        if (selection.nodes().size() > 1) {
            return words.say("status.selectedMany", selection.nodes().size());
        }
        return session.selectedNode()
                .map(node -> words.say("status.selected", new NodeWords(words).name(node)))
                .orElse(selection.isEmpty() ? "" : words.say("status.selectedEdge"));
    }
}
