package io.hengce.designer.cases;

import io.hengce.designer.files.CaseFile;
import io.hengce.designer.look.EmptyState;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.CaseText;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The cases at the bottom: the list with what each came to at the left, the selected one at the right. */
public final class CasesSurface implements AutoCloseable {

    private static final double LIST = 420;
    private static final double ROW = 32;

    private final Session session;
    private final FlowCases cases;
    private final Words words;
    private final ListView<CaseText> list = new ListView<>();
    private final Label figures = new Label();
    private final Label hint = new Label();
    private final Button run;
    private final Button cancel;
    private final CaseDetail detail;
    private final HBox view;
    private final ObservableValue<CaseFile> file;
    private final Subscription following;
    private boolean filling;

    public CasesSurface(Session session, FlowCases cases, Words words, Surroundings surroundings) {
        this.session = session;
        this.cases = cases;
        this.words = words;
        this.file = surroundings.file();
        Supplier<FlowDocument> document = session.document()::get;
        detail = new CaseDetail(cases, document, words, new CaseDetail.Acts(surroundings.open(), this::select));
        run = button("cases-run", "cases.runAll", Glyph.RUN, cases::runAll);
        cancel = button("cases-cancel", "cases.cancel", Glyph.CLOSE, cases::cancel);
        list.setId("cases");
        list.getStyleClass().addAll("problems", "steps");
        list.setFixedCellSize(ROW);
        list.setCellFactory(ignored -> new CaseRow(cases, document, words));
        hint.setId("cases-hint");
        hint.getStyleClass().add("muted");
        list.setPlaceholder(new EmptyState(Glyph.CHECK, hint));
        var left = new VBox(head(), list);
        left.setMinWidth(LIST);
        left.setPrefWidth(LIST);
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(detail, Priority.ALWAYS);
        view = new HBox(left, detail);
        view.setId("cases-view");
        view.getStyleClass().add("run");
        following = Subscription.combine(
                session.cases().subscribe(book -> fill()),
                cases.state().subscribe(state -> refresh()),
                cases.busy().subscribe(busy -> refresh()),
                cases.reached().subscribe(reached -> busy()),
                list.getSelectionModel().selectedItemProperty().subscribe(one -> explain()),
                file.subscribe(found -> refresh()),
                words.language().subscribe((before, now) -> refresh()));
    }

    /**
     * What the cases need of the window.
     *
     * @param file where they are kept
     * @param open opens an application in the trial run
     */
    public record Surroundings(ObservableValue<CaseFile> file, Consumer<Application> open) {}

    public Region view() {
        return view;
    }

    /** Makes a case of what was decided and selects it. */
    public void keep(Application application, Decision decision) {
        if (file.getValue().isWritable()) {
            select(cases.add(application.id(), application, decision));
        }
    }

    /** Selects a case by its name. */
    void select(String name) {
        cases.book().find(name).ifPresent(one -> {
            list.getSelectionModel().select(one);
            list.scrollTo(one);
        });
    }

    @Override
    public void close() {
        following.unsubscribe();
    }

    /** The selected case stays selected, also where it was edited in its place. */
    private void fill() {
        var index = list.getSelectionModel().getSelectedIndex();
        var before = Optional.ofNullable(list.getSelectionModel().getSelectedItem());
        var all = cases.book().cases();
        var sameSize = all.size() == list.getItems().size();
        filling = true;
        list.getItems().setAll(all);
        before.flatMap(one -> cases.book().find(one.name())).ifPresentOrElse(list.getSelectionModel()::select, () -> {
            if (sameSize && index >= 0) {
                list.getSelectionModel().select(index);
            } else {
                list.getSelectionModel().clearSelection();
            }
        });
        filling = false;
        refresh();
    }

    private void explain() {
        if (!filling) {
            detail.show(Optional.ofNullable(list.getSelectionModel().getSelectedItem()));
        }
    }

    private void refresh() {
        var kept = file.getValue();
        list.refresh();
        figures.setText(figures());
        figures.setTooltip(kept.file().map(path -> new Tooltip(path.toString())).orElse(null));
        hint.setText(hint(kept));
        hint.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("wrong"), !kept.problems().isEmpty());
        explain();
        busy();
    }

    private void busy() {
        var busy = cases.busy().get();
        run.setVisible(!busy);
        run.setManaged(!busy);
        run.setDisable(list.getItems().isEmpty());
        cancel.setVisible(busy);
        cancel.setManaged(busy);
        figures.setOpacity(busy ? 0.5 : 1);
        var reached = cases.reached().get();
        if (busy && reached.isKnown()) {
            figures.setText(
                    words.say("progress.of", FigureWords.count(reached.done()), FigureWords.count(reached.all())));
        }
    }

    private String hint(CaseFile kept) {
        if (!kept.problems().isEmpty()) {
            return words.say(
                    "cases.fileUnreadable", words.told(kept.problems().get(0).message()));
        }
        return words.say(kept.isWritable() ? "cases.hint" : "cases.noPlace");
    }

    private String figures() {
        return cases.state().get().accept(new CaseState.Cases<>() {
            @Override
            public String none() {
                return words.say("cases.none", list.getItems().size());
            }

            @Override
            public String flowRefused() {
                return words.say("cases.flowRefused");
            }

            @Override
            public String failed(CaseState.Failed state) {
                return words.say("cases.failed", state.message());
            }

            @Override
            public String ran(CaseState.Ran state) {
                var coverage = state.last().coverage();
                return words.say(
                        "cases.figures",
                        state.last().passed(),
                        session.cases().get().cases().size(),
                        FigureWords.percent(coverage.share()),
                        FigureWords.count(coverage.missed().size()));
            }
        });
    }

    private HBox head() {
        figures.setId("cases-figures");
        figures.setMinWidth(0);
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(10, figures, space, run, cancel);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("sample-heading");
        return head;
    }

    private Button button(String id, String key, Glyph glyph, Runnable act) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(words.follow(key));
        button.setGraphic(glyph.icon(16));
        button.getStyleClass().add("small");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setFocusTraversable(false);
        var tip = new Tooltip();
        tip.textProperty().bind(words.follow(key + ".tip"));
        button.setTooltip(tip);
        button.setOnAction(event -> act.run());
        return button;
    }
}
