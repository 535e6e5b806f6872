package io.hengce.flow.check;

import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import java.util.HashSet;
import java.util.stream.Collectors;

/** A called flow is there and valid, is given each of its fields once, of its type and unit, and asked for what it has. */
final class SubFlowsRule implements CheckRule {

    @Override
    public void check(Draft draft, Problems problems) {
        problems.addAll(draft.subFlows().problems().sorted());
        draft.subFlows().each((site, flow) -> new Site(site, flow, draft, problems).check());
    }

    private record Site(CallSite site, ValidFlow flow, Draft draft, Problems problems) {

        void check() {
            inputs();
            flow.document().dictionary().of(Origin.REQUEST).forEach(this::required);
            site.call().outputs().forEach(this::output);
        }

        private void inputs() {
            var given = new HashSet<String>();
            for (var input : site.call().inputs()) {
                var place = site.input(input.field());
                if (!given.add(input.field())) {
                    problems.add(Mistake.SUBFLOW_INPUT_TWICE, place, site.node(), input.field());
                }
                if (draft.subFlows().input(site, input.field()).isEmpty()) {
                    problems.add(
                            Mistake.SUBFLOW_INPUT_UNKNOWN,
                            place,
                            flow.document().id(),
                            input.field(),
                            names());
                }
            }
        }

        private String names() {
            return flow.document().dictionary().fields().stream()
                    .filter(field -> field.use().origin() != Origin.DERIVED)
                    .map(Field::id)
                    .collect(Collectors.joining("`, `"));
        }

        /** A field that an application must have is one that the caller must give, and surely. */
        private void required(Field field) {
            if (!field.use().required()) {
                return;
            }
            var place = site.input(field.id());
            if (site.call().inputs().stream().noneMatch(input -> input.field().equals(field.id()))) {
                problems.add(
                        Mistake.SUBFLOW_INPUT_MISSING,
                        site.flow(),
                        flow.document().id(),
                        field.id());
                return;
            }
            draft.texts()
                    .expression(place)
                    .filter(given -> draft.dataflow()
                            .at(place)
                            .filter(state -> !state.isSure(given))
                            .isPresent())
                    .ifPresent(given -> problems.add(
                            Mistake.SUBFLOW_INPUT_MAYBE_MISSING,
                            place,
                            field.id(),
                            flow.document().id()));
        }

        /** What the called flow has is written as an expression of that flow would be. */
        private void output(SubFlowOutput output) {
            var place = site.output(output.variable());
            if (flow.slots().slot(output.field()).isEmpty()) {
                problems.add(
                        Mistake.SUBFLOW_OUTPUT_UNKNOWN, place, flow.document().id(), output.field());
                return;
            }
            var reader = new ExpressionReader(Scope.of(flow.slots()));
            draft.field(output.variable())
                    .map(variable -> reader.expression(output.field(), variable.type(), place))
                    .ifPresent(reading -> reading.diagnostics().forEach(problems::addWhole));
        }
    }
}
