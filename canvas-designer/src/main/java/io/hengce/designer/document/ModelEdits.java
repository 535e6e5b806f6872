package io.hengce.designer.document;

import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Edits of asking a model. Inputs and outputs are named by where they stand, 0-based. */
public final class ModelEdits {

    private ModelEdits() {}

    /**
     * Another model, or another content of the same; its inputs that have nothing yet are added, each given the field
     * of the dictionary that has its name, else nothing.
     *
     * @param inputs the names that the model has for what it is given
     */
    public static Edit model(String node, String model, String hash, List<String> inputs) {
        return Edit.of(
                "选择模型",
                "Choose model",
                document -> OneNode.change(document, ModelNode.class, node, old -> {
                    var given = new ArrayList<>(old.inputs());
                    for (var input : inputs) {
                        if (given.stream().noneMatch(each -> each.field().equals(input))) {
                            var known = document.dictionary().field(input).isPresent();
                            given.add(new ModelInput(input, known ? input : "missing"));
                        }
                    }
                    return new ModelNode(old.id(), old.name(), model, hash, given, old.outputs());
                }));
    }

    public static Edit addInput(String node, String field) {
        return inputs("添加模型输入", "Add input", node, all -> OneNode.append(all, new ModelInput(field, "missing")));
    }

    public static Edit removeInput(String node, int at) {
        return inputs("删除模型输入", "Delete input", node, all -> OneNode.without(all, at));
    }

    public static Edit input(String node, int at, ModelInput now) {
        return inputs("修改模型输入", "Change input", node, all -> at < all.size() ? OneNode.replace(all, at, now) : all);
    }

    public static Edit addOutput(String node, ModelOutput output) {
        return outputs("添加模型输出", "Add output", node, all -> OneNode.append(all, output));
    }

    public static Edit removeOutput(String node, int at) {
        return outputs("删除模型输出", "Delete output", node, all -> OneNode.without(all, at));
    }

    public static Edit output(String node, int at, ModelOutput now) {
        return outputs("修改模型输出", "Change output", node, all -> at < all.size() ? OneNode.replace(all, at, now) : all);
    }

    private static Edit inputs(String zh, String en, String node, UnaryOperator<List<ModelInput>> change) {
        return of(
                zh,
                en,
                node,
                old -> new ModelNode(
                        old.id(), old.name(), old.model(), old.hash(), change.apply(old.inputs()), old.outputs()));
    }

    private static Edit outputs(String zh, String en, String node, UnaryOperator<List<ModelOutput>> change) {
        return of(
                zh,
                en,
                node,
                old -> new ModelNode(
                        old.id(), old.name(), old.model(), old.hash(), old.inputs(), change.apply(old.outputs())));
    }

    private static Edit of(String zh, String en, String node, UnaryOperator<ModelNode> change) {
        return Edit.of(zh, en, document -> OneNode.change(document, ModelNode.class, node, change));
    }
}
