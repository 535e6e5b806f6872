package io.hengce.designer.document;

import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Edits of a branch: its conditions in order, by the ids of their ports. */
public final class BranchEdits {

    private BranchEdits() {}

    public static Edit condition(String node, String port, String when) {
        return port(
                "修改分支条件", "Change branch condition", node, port, each -> new BranchPort(each.id(), each.name(), when));
    }

    public static Edit name(String node, String port, Language language, String name) {
        return port(
                "命名分支",
                "Name branch",
                node,
                port,
                each -> new BranchPort(each.id(), each.name().with(language, name), each.when()));
    }

    /** One more condition, the last; nothing takes it until it is written and led somewhere. */
    public static Edit add(String node) {
        return ports("添加分支", "Add branch", node, ports -> {
            var ids = FreshIds.besides(ports.stream().map(BranchPort::id).toList());
            var number = ports.size() + 1;
            var name = new LocalizedText("条件 " + number, "Condition " + number);
            return OneNode.append(ports, new BranchPort(ids.like("port_" + number), name, "false"));
        });
    }

    /** Takes a condition away, with the edge that leaves by it. */
    public static Edit remove(String node, String port) {
        return Edit.of("删除分支", "Delete branch", document -> {
            var edges = document.edges().stream()
                    .filter(edge -> edge.from().equals(node) && edge.port().equals(port))
                    .map(Edge::id)
                    .collect(Collectors.toSet());
            return changed(
                    Redrawn.without(document, Set.of(), edges),
                    node,
                    ports -> OneNode.without(ports, each -> each.id().equals(port)));
        });
    }

    /** A condition so many places further down; it stays where there is none. */
    public static Edit move(String node, String port, int places) {
        return ports("移动分支", "Move branch", node, ports -> {
            var from = ports.stream().map(BranchPort::id).toList().indexOf(port);
            if (from < 0 || from + places < 0 || from + places >= ports.size()) {
                return ports;
            }
            var moved = new ArrayList<>(ports);
            Collections.swap(moved, from, from + places);
            return moved;
        });
    }

    private static Edit port(String zh, String en, String node, String port, UnaryOperator<BranchPort> change) {
        return ports(
                zh, en, node, ports -> OneNode.change(ports, each -> each.id().equals(port), change));
    }

    private static Edit ports(String zh, String en, String node, UnaryOperator<List<BranchPort>> change) {
        return Edit.of(zh, en, document -> changed(document, node, change));
    }

    private static FlowDocument changed(FlowDocument document, String node, UnaryOperator<List<BranchPort>> change) {
        return OneNode.change(
                document,
                BranchNode.class,
                node,
                found -> new BranchNode(found.id(), found.name(), change.apply(found.ports()), found.otherwise()));
    }
}
