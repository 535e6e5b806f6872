package io.hengce.designer.debug;

import io.hengce.designer.document.LoneNode;
import io.hengce.designer.run.RunSurface;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.Trial;
import io.hengce.designer.words.FaultWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.value.Value;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** One node, or one rule, row or characteristic of it, run by itself: with the values from before it where the trial run came to it, else with the examples of the dictionary, all to be changed. */
public final class AloneSurface implements AutoCloseable {

    private final Session session;
    private final Debugger debugger;
    private final Words words;
    private final Around around;
    private final Label title = new Label();
    private final PartChoice part;
    private final Button take = new Button();
    private final StepDetail detail;
    private final HBox body = new HBox();
    private final VBox view;
    private final Subscription following;
    private Optional<Lone> lone = Optional.empty();

    /**
     * What it needs of the window.
     *
     * @param sessions opens a flow to run it
     * @param jump goes to a part that is clicked
     */
    public record Around(Clock clock, Function<FlowDocument, Session> sessions, Consumer<Place> jump) {}

    /** The flow of the node alone, while it is open. */
    private record Lone(FlowDocument document, Session session, RunSurface run, Subscription following) {
        private void close() {
            following.unsubscribe();
            run.close();
            session.close();
        }
    }

    public AloneSurface(Session session, Debugger debugger, Words words, Around around) {
        this.session = session;
        this.debugger = debugger;
        this.words = words;
        this.around = around;
        this.part = new PartChoice(words, this::chosen);
        this.detail = new StepDetail(words, around.jump());
        detail.setId("alone-detail");
        title.setId("alone-title");
        title.getStyleClass().add("heading");
        title.setMinWidth(0);
        take.setId("alone-take");
        take.textProperty().bind(words.follow("alone.take"));
        take.getStyleClass().add("small");
        take.setMinWidth(Region.USE_PREF_SIZE);
        take.setOnAction(event -> lone.ifPresent(this::takeOver));
        var tip = new Tooltip();
        tip.textProperty().bind(words.follow("alone.take.tip"));
        take.setTooltip(tip);
        var head = new HBox(10, title, part, take);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("step-bar");
        VBox.setVgrow(body, Priority.ALWAYS);
        view = new VBox(head, body);
        view.setId("alone");
        view.getStyleClass().add("run");
        following = Subscription.combine(
                session.selected().subscribe((before, now) -> show()),
                session.document().subscribe((before, now) -> show()),
                words.language().subscribe((before, now) -> reword()),
                view.sceneProperty().subscribe((before, now) -> show()));
    }

    public Region view() {
        return view;
    }

    @Override
    public void close() {
        following.unsubscribe();
        drop();
    }

    /** Only while it is seen. */
    private void show() {
        if (view.getScene() == null) {
            drop();
            return;
        }
        var node =
                session.selected().get().flatMap(id -> session.document().get().node(id));
        title.setText(node.map(new NodeWords(words)::name).orElse(""));
        part.offer(node);
        open();
    }

    private void chosen() {
        if (view.getScene() != null) {
            open();
        }
    }

    private void open() {
        var document = session.document().get();
        var wanted = session.selected()
                .get()
                .flatMap(node -> part.chosen()
                        .map(one -> LoneNode.ofPart(document, node, one, missing(document)))
                        .orElseGet(() -> LoneNode.of(document, node, missing(document))));
        if (wanted.isPresent()
                && lone.filter(now -> now.document().equals(wanted.get())).isPresent()) {
            return;
        }
        drop();
        take.setDisable(wanted.isEmpty());
        if (wanted.isEmpty()) {
            detail.say(words.say(session.selected().get().isEmpty() ? "alone.hint" : "alone.nothing"));
            body.getChildren().setAll(detail);
            HBox.setHgrow(detail, Priority.ALWAYS);
            return;
        }
        lone = Optional.of(opened(wanted.get()));
        lone.ifPresent(this::takeOver);
    }

    /** What has no value before the node, or no example where the trial run did not come to it. */
    private Set<String> missing(FlowDocument document) {
        var known = before();
        return document.dictionary().fields().stream()
                .filter(field -> known.map(values -> values.getOrDefault(field.id(), Value.Missing.MISSING))
                        .orElse(field.use().example())
                        .isMissing())
                .map(Field::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private Lone opened(FlowDocument document) {
        var inner = around.sessions().apply(document);
        var run = RunSurface.formOnly(inner, words, around.clock());
        HBox.setHgrow(run.view(), Priority.ALWAYS);
        detail.setMinWidth(360);
        detail.setPrefWidth(360);
        detail.say("");
        body.getChildren().setAll(run.view(), detail);
        return new Lone(document, inner, run, inner.trial().subscribe(this::tell));
    }

    private void tell(Trial trial) {
        trial.decided()
                .ifPresentOrElse(
                        decided -> explain(Standing.atTheEnd(decided)), () -> detail.say(words.say("alone.run")));
    }

    private void reword() {
        show();
        lone.ifPresent(now -> tell(now.session().trial().get()));
    }

    private void explain(Standing standing) {
        standing.steps().stream()
                .filter(step -> !step.node().startsWith("alone_"))
                .findFirst()
                .ifPresentOrElse(
                        step -> showStep(standing, step),
                        () -> detail.say(standing.trial().decision().trace().flatMap(trace -> trace.fault()).stream()
                                .map(fault -> new FaultWords(words)
                                        .say(session.document().get(), fault))
                                .findFirst()
                                .orElse("")));
    }

    private void showStep(Standing standing, TraceStep step) {
        if (part.chosen().isPresent()) {
            detail.showPart(standing, step, part.name());
        } else {
            detail.show(standing, step);
        }
    }

    /** Runs with the values from before the node, or with the examples where the trial run did not come to it. */
    private void takeOver(Lone now) {
        before().flatMap(values -> application(now, values)).ifPresentOrElse(now.run()::run, now.run()::run);
    }

    private Optional<Map<String, Value>> before() {
        var node = session.selected().get();
        return debugger.standing().get().flatMap(standing -> {
            var nodes = standing.steps().stream().map(TraceStep::node).toList();
            var at = node.map(nodes::indexOf).orElse(-1);
            return at < 0 ? Optional.empty() : Optional.of(standing.before(at));
        });
    }

    private Optional<Application> application(Lone now, Map<String, Value> before) {
        var dictionary = now.document().dictionary();
        var given = new HashMap<String, Value>();
        dictionary.of(Origin.REQUEST).forEach(field -> {
            var value = before.get(field.id());
            if (value != null) {
                given.put(field.id(), value);
            }
        });
        return debugger.standing()
                .get()
                .map(standing -> standing.trial().application())
                .flatMap(trial -> new ApplicationAssembler(dictionary)
                        .assemble(trial.id(), trial.decisionTime(), given)
                        .value());
    }

    private void drop() {
        lone.ifPresent(Lone::close);
        lone = Optional.empty();
    }
}
