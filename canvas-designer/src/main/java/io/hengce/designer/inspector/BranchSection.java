package io.hengce.designer.inspector;

import io.hengce.designer.document.BranchEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.VBox;

/** A branch: its ports with their conditions in order; the port that a trial run took is marked. */
final class BranchSection extends Section {

    private final BranchNode node;
    private final SectionRows rows = new SectionRows(this);

    BranchSection(Session session, Words words, BranchNode node) {
        super(session, words);
        this.node = node;
        getChildren()
                .addAll(
                        rows.title("branch.ports", "add-port", () -> session.apply(BranchEdits.add(node.id()))),
                        muted(words.say("branch.order")));
        each(node.ports(), this::port);
        later(this::otherwise);
    }

    private VBox otherwise() {
        var otherwise = words().say(node.otherwise());
        var title = new Label(otherwise.isEmpty() ? words().say("branch.otherwise") : otherwise);
        title.getStyleClass().add("item-title");
        return taken(BranchNode.OTHERWISE, title, muted(words().say("branch.otherwiseHint")));
    }

    private VBox port(BranchPort port) {
        var language = words().language().get();
        var name = entry(
                Inputs.name("port-name-" + port.id()),
                Place.inNode(node.id(), "ports/" + port.id() + "/name"),
                document -> find(document, port.id()).map(found -> found.name().in(language)),
                text -> BranchEdits.name(node.id(), port.id(), language, text));
        name.getStyleClass().add("split-name");
        var entry = condition(
                "port-" + port.id(),
                Places.port(node.id(), port.id()),
                document -> find(document, port.id()).map(BranchPort::when),
                text -> BranchEdits.condition(node.id(), port.id(), text));
        var says = sentence(
                "sentence-" + port.id(),
                sentences -> node(document(), node.id(), BranchNode.class)
                        .flatMap(found -> find(document(), port.id()).map(now -> sentences.port(found, now)))
                        .orElse(""));
        return taken(port.id(), row(name, more(port)), new VBox(8, entry, says));
    }

    /** Moving a condition, and taking it away. */
    private MenuButton more(BranchPort port) {
        var menu = rows.more("more-port-" + port.id());
        menu.getItems()
                .addAll(
                        rows.item("up-port-" + port.id(), "section.up", BranchEdits.move(node.id(), port.id(), -1)),
                        rows.item("down-port-" + port.id(), "section.down", BranchEdits.move(node.id(), port.id(), 1)),
                        rows.item(
                                "remove-port-" + port.id(),
                                "section.remove",
                                BranchEdits.remove(node.id(), port.id())));
        menu.getItems().get(2).setDisable(node.ports().size() <= 1);
        return menu;
    }

    private VBox taken(String port, Node head, Node content) {
        var target = muted("");
        follow(() -> target.setText("→ " + target(port)));
        var card = card(head, content, target);
        follow(() -> card.pseudoClassStateChanged(
                HIT,
                step(node.id(), TraceStep.Branched.class)
                        .filter(step -> step.port().equals(port))
                        .isPresent()));
        return card;
    }

    private String target(String port) {
        return document().edges().stream()
                .filter(edge -> edge.from().equals(node.id()) && edge.port().equals(port))
                .map(Edge::to)
                .flatMap(to -> document().node(to).stream())
                .map(to -> words().say(to.name()).isEmpty() ? to.id() : words().say(to.name()))
                .findFirst()
                .orElse(words().say("branch.unconnected"));
    }

    private Optional<BranchPort> find(FlowDocument document, String port) {
        return node(document, node.id(), BranchNode.class).stream()
                .flatMap(found -> found.ports().stream())
                .filter(each -> each.id().equals(port))
                .findFirst();
    }
}
