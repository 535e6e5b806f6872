package io.hengce.designer.inspector;

import io.hengce.designer.excel.ExcelMenu;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.ToolButton;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/**
 * The inspector: shows the selected node, or the flow when nothing is selected. It is built anew when another node is
 * shown, and only follows otherwise, so that the focus stays. While it is not seen, as beside an open table, it follows nothing.
 */
public final class InspectorSurface implements AutoCloseable {

    private static final double WIDTH = 328;
    private static final double WIDE = 620;

    private final Session session;
    private final Words words;
    private final PartShelf shelf;
    private final ReadOnlyObjectProperty<Heat> heat;
    private final ObservableValue<Boolean> held;
    private final Filling filling;
    private final VBox content = new VBox();
    private final ScrollPane view = new ScrollPane(content);
    private final Label banner = InspectorHeader.banner();
    private final Button widen = new Button();
    private final RuleMark mark = new RuleMark(view);
    private final Subscription following;
    private final Map<String, Set<String>> textual = new HashMap<>();
    private Optional<Shape> shown = Optional.empty();
    private @Nullable Section section;
    private boolean missed;

    /**
     * What it needs of what lies around it.
     *
     * @param heat what is painted over the drawing, which parts of nodes show too
     * @param held whether the hand holds a node, which may be carried on: what costs much waits until it lets go
     * @param pace how what is below the title is filled in
     */
    public record Around(
            PartShelf shelf, ReadOnlyObjectProperty<Heat> heat, ObservableValue<Boolean> held, Pace pace) {}

    public InspectorSurface(Session session, Words words, Around around) {
        this.session = session;
        this.words = words;
        this.shelf = around.shelf();
        this.heat = around.heat();
        this.held = around.held();
        this.filling = new Filling(around.pace());
        view.setId("inspector");
        view.getStyleClass().add("inspector");
        view.setFitToWidth(true);
        view.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        content.getStyleClass().add("inspector-content");
        buildWiden();
        widenTo(WIDTH);
        following = Subscription.combine(
                session.selected().subscribe((before, now) -> seen(this::rebuild)),
                session.entry().subscribe((before, now) -> seen(this::follow)),
                session.document().subscribe((before, now) -> seen(this::follow)),
                session.problems().subscribe((before, now) -> seen(this::follow)),
                session.trial().subscribe((before, now) -> seen(this::follow)),
                heat.subscribe((before, now) -> seen(this::warm)),
                held.subscribe((before, now) -> catchUp()),
                words.language().subscribe((before, now) -> reword()));
        view.sceneProperty().subscribe((before, now) -> catchUp());
        rebuild();
    }

    private void seen(Runnable following) {
        if (view.getScene() == null || held.getValue()) {
            missed = true;
        } else {
            following.run();
        }
    }

    private void catchUp() {
        if (missed && view.getScene() != null && !held.getValue()) {
            missed = false;
            follow();
            warm();
        }
    }

    public Region view() {
        return view;
    }

    /** Marks the rule at which stepping stands, and brings it into sight; or none. */
    public void mark(Optional<Place> rule) {
        mark.put(rule);
        showMark();
    }

    @Override
    public void close() {
        filling.stop();
        following.unsubscribe();
    }

    private void buildWiden() {
        widen.setId("inspector-widen");
        widen.getStyleClass().add("tool");
        widen.setFocusTraversable(false);
        widen.setOnAction(event -> widenTo(view.getPrefWidth() == WIDTH ? WIDE : WIDTH));
        ToolButton.name(widen, words.follow("inspector.widen"));
    }

    private void widenTo(double width) {
        widen.setGraphic((width == WIDTH ? Glyph.WIDER : Glyph.NARROWER).icon(16));
        view.setMinWidth(width);
        view.setPrefWidth(width);
        view.setMaxWidth(width);
    }

    private void follow() {
        if (!shape().equals(shown)) {
            reshape();
        } else if (section != null) {
            section.refresh();
            if (section.isFull()) {
                showBanner(section);
            }
        }
    }

    private void warm() {
        if (section != null) {
            section.warm();
        }
    }

    /** The content anew; of the same node at the same place, with the same input focused. */
    private void reshape() {
        if (!shape().map(Shape::node).equals(shown.map(Shape::node))) {
            rebuild();
            return;
        }
        var focused = focused();
        if (!reshaped()) {
            reword();
        }
        focused.map(id -> content.lookup("#" + id)).ifPresent(Node::requestFocus);
    }

    /** Whether the section could change what is to be changed of it alone. */
    private boolean reshaped() {
        var node = session.selectedNode();
        if (section == null || !section.isFull() || node.isEmpty()) {
            return false;
        }
        section.showAsText(section.textual());
        if (!section.reshape(node.get())) {
            return false;
        }
        shown = shape();
        section.refresh();
        showBanner(section);
        showMark();
        return true;
    }

    /** The id of the input of the inspector that has the focus. */
    private Optional<String> focused() {
        return Optional.ofNullable(view.getScene())
                .map(Scene::getFocusOwner)
                .map(Node::getId)
                .filter(id -> content.lookup("#" + id) != null);
    }

    /** The same content in the other language, at the same place. */
    private void reword() {
        var place = view.getVvalue();
        rebuild();
        filling.finish();
        view.layout();
        view.setVvalue(place);
    }

    private Optional<Shape> shape() {
        return session.selectedNode()
                .map(Shape::of)
                .or(() -> session.entry()
                        .get()
                        .map(entry -> EntryShape.of(entry, session.document().get())));
    }

    private void rebuild() {
        filling.stop();
        if (section != null) {
            var written = section.textual();
            shown.ifPresent(was -> textual.put(was.node(), written));
        }
        shown = shape();
        var node = session.selectedNode();
        var entry = session.entry().get();
        var built = node.map(found -> found.accept(new Sections(session, words, shelf, heat::get)))
                .or(() -> entry.map(found -> found.accept(new EntrySections(session, words))))
                .orElseGet(() -> new FlowSection(session, words));
        section = built;
        shown.map(Shape::node).map(textual::get).ifPresent(built::showAsText);
        var title = node.map(found -> InspectorHeader.title(found, words))
                .or(() -> entry.map(
                        found -> InspectorHeader.title(found, session.document().get(), words)))
                .orElseGet(() -> InspectorHeader.title(session.document().get(), words));
        var top = Section.row(title, widen);
        node.flatMap(found -> ExcelMenu.of(session.document().get(), found, words))
                .ifPresent(menu -> top.getChildren().add(1, menu));
        content.getChildren().setAll(top, banner);
        node.ifPresent(found -> content.getChildren().add(InspectorHeader.name(built, found)));
        if (node.isEmpty() && entry.isEmpty()) {
            content.getChildren().add(Section.muted(words.say("inspector.nothing")));
        }
        content.getChildren().add(built);
        view.setVvalue(0);
        begin(built);
        showMark();
    }

    /** Part by part, from above; which problems no input shows is known after the last. */
    private void begin(Section built) {
        banner.setVisible(false);
        banner.setManaged(false);
        filling.begin(built, () -> showBanner(built));
    }

    /** All of it is there to be marked in. */
    private void showMark() {
        if (mark.isPut()) {
            filling.finish();
        }
        mark.show();
    }

    private void showBanner(Section built) {
        var problems = session.problems().get();
        var shown = session.selectedNode().map(FlowNode::id).map(problems::ofNode);
        InspectorHeader.banner(banner, built, shown.orElseGet(problems::ofDocument));
    }
}
