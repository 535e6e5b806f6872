package io.hengce.designer.inspector;

import io.hengce.designer.document.BranchEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A branch: its ports with their conditions in order; the port that a trial run took is marked. */
final class BranchSection extends Section {

    private final BranchNode node;

    BranchSection(Session session, Words words, BranchNode node) {
        super(session, words);
        this.node = node;
        getChildren().addAll(heading(words.say("branch.ports")), muted(words.say("branch.order")));
        node.ports().forEach(port -> getChildren().add(port(port)));
        var otherwise = words.say(node.otherwise());
        var name = otherwise.isEmpty() ? words.say("branch.otherwise") : otherwise;
        getChildren().add(taken(BranchNode.OTHERWISE, name, muted(words.say("branch.otherwiseHint"))));
    }

    private VBox port(BranchPort port) {
        var name = words().say(port.name());
        var entry = condition(
                "port-" + port.id(),
                Places.port(node.id(), port.id()),
                document -> read(document, port.id()),
                text -> BranchEdits.condition(node.id(), port.id(), text));
        return taken(port.id(), name.isEmpty() ? port.id() : name, entry);
    }

    private VBox taken(String port, String name, Node content) {
        var title = new Label(name);
        title.getStyleClass().add("item-title");
        var target = new Label("→ " + target(port));
        target.getStyleClass().add("muted");
        HBox head = row(title, target);
        var card = card(head, content);
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

    private Optional<String> read(FlowDocument document, String port) {
        return document.node(node.id())
                .filter(BranchNode.class::isInstance)
                .flatMap(found -> ((BranchNode) found)
                        .ports().stream()
                                .filter(each -> each.id().equals(port))
                                .map(BranchPort::when)
                                .findFirst());
    }
}
