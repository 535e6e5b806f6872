package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import java.util.ArrayList;
import java.util.List;

/** What differs between two states of a flow, part by part, in words. */
public final class Changes {

    private static final LocalizedText ORDER = new LocalizedText("调整顺序", "Order changed");

    private Changes() {}

    /** From one state to the other; empty when they are written alike. */
    public static List<LocalizedText> between(FlowDocument before, FlowDocument after) {
        var changes = parts(ordered(before), ordered(after));
        return changes.isEmpty() && !FlowJson.write(before).equals(FlowJson.write(after)) ? List.of(ORDER) : changes;
    }

    /** Nodes, edges, fields, parameters and reasons in the order of their ids. */
    private static FlowDocument ordered(FlowDocument document) {
        return FlowJson.read(FlowJson.canonical(document, true)).value().orElse(document);
    }

    private static List<LocalizedText> parts(FlowDocument before, FlowDocument after) {
        var changes = new ArrayList<LocalizedText>();
        after.nodes().forEach(node -> node(before, node, changes));
        before.nodes().stream()
                .filter(node -> after.node(node.id()).isEmpty())
                .forEach(node -> changes.add(named("删除节点“%s”", "Node “%s” deleted", node)));
        part(before.edges(), after.edges(), "修改连线", "Connections changed", changes);
        part(before.dictionary(), after.dictionary(), "修改数据字典", "Data dictionary changed", changes);
        part(before.parameters(), after.parameters(), "修改策略参数", "Parameters changed", changes);
        part(before.reasons(), after.reasons(), "修改原因码", "Reasons changed", changes);
        part(before.layout(), after.layout(), "修改布局", "Layout changed", changes);
        if (changes.isEmpty()) {
            part(before, after, "修改流程属性", "Flow properties changed", changes);
        }
        return List.copyOf(changes);
    }

    private static void node(FlowDocument before, FlowNode node, List<LocalizedText> changes) {
        var old = before.node(node.id());
        if (old.isEmpty()) {
            changes.add(named("新增节点“%s”", "Node “%s” added", node));
        } else if (!old.get().equals(node)) {
            changes.add(named("修改节点“%s”", "Node “%s” changed", node));
        }
    }

    private static LocalizedText named(String zh, String en, FlowNode node) {
        var name = node.name();
        return new LocalizedText(
                zh.formatted(name.zh().isEmpty() ? node.id() : name.zh()),
                en.formatted(name.en().isEmpty() ? node.id() : name.en()));
    }

    private static void part(Object before, Object after, String zh, String en, List<LocalizedText> changes) {
        if (!before.equals(after)) {
            changes.add(new LocalizedText(zh, en));
        }
    }
}
