package io.hengce.designer.document;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LoopList;
import io.hengce.flow.document.LoopNode;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowNode;
import io.hengce.flow.document.SubFlowOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Edits of calling another flow: from a sub-flow, a loop, or a shadow group. */
public final class CallEdits {

    private CallEdits() {}

    /**
     * Who calls.
     *
     * @param shadow the shadow group of a split; empty: the node itself, once or in a loop
     */
    public record Caller(String node, Optional<String> shadow) {

        /** What it calls in a document, if it still is there. */
        public Optional<SubFlowCall> call(FlowDocument document) {
            var found = document.node(node);
            if (shadow.isPresent()) {
                return found.filter(SplitNode.class::isInstance).stream()
                        .flatMap(split -> ((SplitNode) split).shadows().stream())
                        .filter(each -> each.id().equals(shadow.get()))
                        .map(SplitShadow::call)
                        .findFirst();
            }
            return found.flatMap(CallEdits::callOf);
        }
    }

    /** What a node calls by itself, once or in a loop. */
    public static Optional<SubFlowCall> callOf(FlowNode node) {
        var found = Optional.of(node);
        return found.filter(SubFlowNode.class::isInstance)
                .map(once -> ((SubFlowNode) once).call())
                .or(() -> found.filter(LoopNode.class::isInstance).map(loop -> ((LoopNode) loop).call()));
    }

    /** Whether any node of a document calls a flow, or any shadow group of one. */
    public static boolean calls(FlowDocument document, String flow) {
        return document.nodes().stream()
                .flatMap(CallEdits::callsOf)
                .anyMatch(call -> call.flow().equals(flow));
    }

    private static Stream<SubFlowCall> callsOf(FlowNode node) {
        var shadows = node instanceof SplitNode split ? split.shadows() : List.<SplitShadow>of();
        return Stream.concat(callOf(node).stream(), shadows.stream().map(SplitShadow::call));
    }

    /**
     * Another flow, or another content of the same; what it must have and is not given yet is given the field here that
     * has its name, else nothing.
     *
     * @param required the fields of the called flow that it must have
     */
    public static Edit flow(Caller caller, String flow, String hash, List<String> required) {
        return Edit.of(
                "选择子流程",
                "Choose flow",
                document -> changed(document, caller, old -> {
                    var given = new ArrayList<>(old.inputs());
                    for (var field : required) {
                        if (given.stream().noneMatch(each -> each.field().equals(field))) {
                            given.add(new SubFlowInput(field, same(document, field)));
                        }
                    }
                    return new SubFlowCall(flow, hash, given, old.outputs());
                }));
    }

    /** Gives one more field of the called flow what has its name here, else nothing. */
    public static Edit addInput(Caller caller, String field) {
        return Edit.of(
                "添加传入字段",
                "Add input",
                document -> inputs(
                        document, caller, all -> OneNode.append(all, new SubFlowInput(field, same(document, field)))));
    }

    public static Edit input(Caller caller, int at, String expression) {
        return Edit.of(
                "修改传入字段",
                "Change input",
                document -> inputs(
                        document,
                        caller,
                        all -> at < all.size()
                                ? OneNode.replace(
                                        all, at, new SubFlowInput(all.get(at).field(), expression))
                                : all));
    }

    public static Edit removeInput(Caller caller, int at) {
        return Edit.of("删除传入字段", "Delete input", document -> inputs(document, caller, all -> OneNode.without(all, at)));
    }

    public static Edit addOutput(Caller caller, SubFlowOutput output) {
        return Edit.of(
                "添加带回结果", "Add output", document -> outputs(document, caller, all -> OneNode.append(all, output)));
    }

    public static Edit output(Caller caller, int at, SubFlowOutput now) {
        return Edit.of(
                "修改带回结果",
                "Change output",
                document -> outputs(document, caller, all -> at < all.size() ? OneNode.replace(all, at, now) : all));
    }

    public static Edit removeOutput(Caller caller, int at) {
        return Edit.of(
                "删除带回结果", "Delete output", document -> outputs(document, caller, all -> OneNode.without(all, at)));
    }

    /** What a loop goes through, and how each element is called. */
    public static Edit list(String node, LoopList over) {
        return Edit.of(
                "修改循环列表",
                "Change list",
                document -> OneNode.change(
                        document, LoopNode.class, node, old -> new LoopNode(old.id(), old.name(), over, old.call())));
    }

    private static String same(FlowDocument document, String field) {
        return document.dictionary().field(field).isPresent() ? field : "missing";
    }

    private static FlowDocument inputs(FlowDocument document, Caller caller, UnaryOperator<List<SubFlowInput>> change) {
        return changed(
                document,
                caller,
                old -> new SubFlowCall(old.flow(), old.hash(), change.apply(old.inputs()), old.outputs()));
    }

    private static FlowDocument outputs(
            FlowDocument document, Caller caller, UnaryOperator<List<SubFlowOutput>> change) {
        return changed(
                document,
                caller,
                old -> new SubFlowCall(old.flow(), old.hash(), old.inputs(), change.apply(old.outputs())));
    }

    /** At most one of these finds its node. */
    private static FlowDocument changed(FlowDocument document, Caller caller, UnaryOperator<SubFlowCall> change) {
        if (caller.shadow().isPresent()) {
            return SplitEdits.call(document, caller.node(), caller.shadow().get(), change);
        }
        var once = OneNode.change(
                document,
                SubFlowNode.class,
                caller.node(),
                old -> new SubFlowNode(old.id(), old.name(), change.apply(old.call())));
        return OneNode.change(
                once,
                LoopNode.class,
                caller.node(),
                old -> new LoopNode(old.id(), old.name(), old.over(), change.apply(old.call())));
    }
}
