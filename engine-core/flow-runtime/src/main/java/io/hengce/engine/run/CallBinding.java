package io.hengce.engine.run;

import io.hengce.compile.CompiledFlow;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.expr.ValueWriter;
import java.util.Set;
import java.util.stream.Collectors;

/** Binds a call to the slots of the flow that calls and of the flow that is called. One per flow. */
record CallBinding(LogicMaker maker, CompiledFlow compiled, CalledFlows flows) {

    CallLogic logic(CallSite site) {
        var flow = compiled.flow().subFlow(site);
        var required = required(flow);
        var inputs = site.call().inputs().stream()
                .map(input -> new CallLogic.Given(
                        field(flow, input.field()),
                        required.contains(input.field()),
                        maker.formula(site.input(input.field()))))
                .toList();
        var outputs = site.call().outputs().stream()
                .map(output -> new CallLogic.Taken(
                        maker.target(output.variable()),
                        flow.slots().require(output.field()),
                        site.output(output.variable())))
                .toList();
        return new CallLogic(site, flows.flow(compiled.subFlow(site)), inputs, outputs);
    }

    private static Target field(ValidFlow flow, String id) {
        var slot = flow.slots().require(id);
        return new Target(id, slot, ValueWriter.of(flow.slots().type(slot)));
    }

    private static Set<String> required(ValidFlow flow) {
        return flow.document().dictionary().fields().stream()
                .filter(field -> field.use().required())
                .map(Field::id)
                .collect(Collectors.toSet());
    }
}
