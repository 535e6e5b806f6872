package io.hengce.engine.run;

import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.ModelNode;
import io.hengce.flow.document.ModelOutput;
import io.hengce.flow.document.Places;
import io.hengce.flow.pmml.ModelFault;
import io.hengce.flow.pmml.ModelField;
import io.hengce.flow.pmml.PredictiveModel;
import io.hengce.flow.value.Value;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Asks a predictive model. Its inputs are evaluated in the drawing's order, its outputs rounded once, when they are written. */
final class ModelLogic extends NodeLogic {

    private final PredictiveModel model;
    private final List<Given> inputs;
    private final List<Taken> outputs;

    ModelLogic(
            ModelNode node,
            PredictiveModel model,
            Function<String, Formula> formulas,
            Function<String, Target> targets) {
        super(node.id());
        this.model = model;
        var known = model.inputs().stream().map(ModelField::name).toList();
        inputs = node.inputs().stream()
                .map(input -> new Given(input.field(), formulas.apply(input.field()), known.indexOf(input.field())))
                .toList();
        outputs = node.outputs().stream()
                .map(output -> taken(node, output, targets.apply(output.variable())))
                .toList();
    }

    private Taken taken(ModelNode node, ModelOutput output, Target target) {
        var known = model.outputs().stream().map(ModelField::name).toList();
        return new Taken(target, known.indexOf(output.output()), Places.modelOutput(node.id(), output.variable()));
    }

    /** An input of the drawing, and where it is among those of the model. */
    private record Given(String field, Formula formula, int position) {}

    /** An output of the drawing, and where it is among those of the model. */
    private record Taken(Target target, int position, Place place) {}

    @Override
    void perform(Run run) {
        var given = new LinkedHashMap<String, Value>();
        var values = new Value[inputs.size()];
        for (var input : inputs) {
            values[input.position] = input.formula.evaluate(run.frame());
            given.put(input.field, values[input.position]);
        }
        var answers = predict(new ArrayList<>(List.of(values)));
        var written = new LinkedHashMap<Target, Value>();
        for (var output : outputs) {
            written.put(output.target, output.target.fit(answers.get(output.position), output.place));
        }
        run.write(written);
        if (run.isTraced()) {
            var node = node();
            run.trace(outputs -> new TraceStep.Predicted(node, given, outputs));
        }
    }

    private List<Value> predict(List<Value> values) {
        try {
            return model.predict(values);
        } catch (ModelFault fault) {
            throw new NodeFault(fault.code(), Place.ofNode(node()), String.valueOf(fault.getMessage()));
        }
    }
}
