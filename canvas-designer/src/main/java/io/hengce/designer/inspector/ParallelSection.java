package io.hengce.designer.inspector;

import io.hengce.designer.document.ParallelEdits;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.ParallelNode;
import io.hengce.flow.document.ParallelPort;
import io.hengce.flow.document.Places;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A parallel: its branches in order, each with its name and where it begins. */
final class ParallelSection extends Section {

    private static final int FEWEST = 2;

    private final ParallelNode node;
    private final SectionRows rows = new SectionRows(this);

    ParallelSection(Session session, Words words, ParallelNode node) {
        super(session, words);
        this.node = node;
        getChildren()
                .addAll(
                        rows.title(
                                "parallel.branches", "add-branch", () -> session.apply(ParallelEdits.add(node.id()))),
                        muted(words.say("parallel.order")));
        each(node.ports(), this::branch);
    }

    private VBox branch(ParallelPort port) {
        var language = words().language().get();
        var name = entry(
                Inputs.name("branch-" + port.id()),
                Places.port(node.id(), port.id()),
                document -> node(document, node.id(), ParallelNode.class).stream()
                        .flatMap(found -> found.ports().stream())
                        .filter(each -> each.id().equals(port.id()))
                        .map(each -> each.name().in(language))
                        .findFirst(),
                text -> ParallelEdits.name(node.id(), port.id(), language, text));
        var remove = rows.remove(
                "remove-branch-" + port.id(), () -> session().apply(ParallelEdits.remove(node.id(), port.id())));
        remove.setDisable(node.ports().size() <= FEWEST);
        return card(row(name, remove), target(port));
    }

    private Label target(ParallelPort port) {
        var target = muted("");
        target.setId("target-" + port.id());
        follow(() -> target.setText("→ " + target(port.id())));
        return target;
    }

    private String target(String port) {
        return document().edges().stream()
                .filter(edge -> edge.from().equals(node.id()) && edge.port().equals(port))
                .map(Edge::to)
                .flatMap(to -> document().node(to).stream())
                .map(this::called)
                .findFirst()
                .orElse(words().say("branch.unconnected"));
    }

    private String called(FlowNode to) {
        var name = words().say(to.name());
        return name.isEmpty() ? to.id() : name;
    }
}
