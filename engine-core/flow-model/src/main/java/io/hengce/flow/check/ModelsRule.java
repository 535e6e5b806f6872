package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.ModelInput;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.Places;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.pmml.ModelField;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;

/** A model is given each of its inputs once, of its type, and asked for outputs that it has. */
final class ModelsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().models) {
            draft.contents().model(node).ifPresent(model -> {
                inputs(node, model.inputs(), draft, problems);
                node.outputs().forEach(output -> output(node, output, model.outputs(), new Found(draft, problems)));
            });
        }
    }

    private record Found(Draft draft, Problems problems) {}

    private static void inputs(ModelNode node, List<ModelField> known, Draft draft, Problems problems) {
        var given = new HashSet<String>();
        for (var input : node.inputs()) {
            var place = Places.modelInput(node.id(), input.field());
            if (!given.add(input.field())) {
                problems.add(Mistake.MODEL_INPUT_TWICE, place, node.id(), input.field());
            }
            known.stream()
                    .filter(field -> field.name().equals(input.field()))
                    .findFirst()
                    .ifPresentOrElse(
                            field -> type(field, input, place, new Found(draft, problems)),
                            () -> problems.add(
                                    Mistake.MODEL_INPUT_UNKNOWN, place, node.model(), input.field(), names(known)));
        }
        known.stream()
                .filter(field -> !given.contains(field.name()))
                .forEach(field ->
                        problems.add(Mistake.MODEL_INPUT_MISSING, Place.ofNode(node.id()), node.model(), field.name()));
    }

    private static void type(ModelField field, ModelInput input, Place place, Found found) {
        found.draft
                .texts()
                .expression(place)
                .map(Expression::type)
                .filter(type -> !type.word().equals(field.type().word()))
                .ifPresent(type -> found.problems.add(
                        Mistake.MODEL_INPUT_TYPE,
                        place,
                        input.field(),
                        field.type().word(),
                        type.word()));
    }

    private static void output(ModelNode node, ModelOutput output, List<ModelField> known, Found found) {
        var place = Places.modelOutput(node.id(), output.variable());
        var field = known.stream()
                .filter(each -> each.name().equals(output.output()))
                .findFirst();
        if (field.isEmpty()) {
            found.problems.add(Mistake.MODEL_OUTPUT_UNKNOWN, place, node.model(), output.output(), names(known));
            return;
        }
        found.draft
                .field(output.variable())
                .map(variable -> variable.type().word())
                .filter(word -> !word.equals(field.get().type().word()))
                .ifPresent(word -> found.problems.add(
                        Mistake.MODEL_OUTPUT_TYPE,
                        place,
                        output.output(),
                        field.get().type().word(),
                        word));
    }

    private static String names(List<ModelField> fields) {
        return fields.stream().map(ModelField::name).collect(Collectors.joining("`, `"));
    }
}
