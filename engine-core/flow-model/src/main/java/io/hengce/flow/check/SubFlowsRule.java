package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.dictionary.FieldType.RecordType;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.expr.Expr;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.ExpressionReader;
import io.hengce.flow.expr.Scope;
import java.util.HashSet;
import java.util.Optional;
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
            site.over().ifPresent(over -> list());
            inputs();
            flow.document().dictionary().of(Origin.REQUEST).forEach(this::required);
            site.call().outputs().forEach(this::output);
        }

        private void list() {
            draft.texts()
                    .expression(site.list())
                    .filter(list -> !(list.type() instanceof ListType))
                    .ifPresent(list -> problems.add(
                            Mistake.LOOP_LIST,
                            site.list(),
                            site.node(),
                            list.type().word()));
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
                    .filter(given -> mayBeMissing(given, place))
                    .ifPresent(given -> problems.add(
                            Mistake.SUBFLOW_INPUT_MAYBE_MISSING,
                            place,
                            field.id(),
                            flow.document().id()));
        }

        private boolean mayBeMissing(Expression given, Place place) {
            return draft.dataflow()
                    .at(place)
                    .filter(state ->
                            given.tree() instanceof Expr.For each && site.over().isPresent()
                                    ? !isRequiredMember(each, given) && !state.isSure(each.result(), given.resolution())
                                    : !state.isSure(given))
                    .isPresent();
        }

        /** Whether what is asked of each element is a member that an element must have. */
        private boolean isRequiredMember(Expr.For each, Expression given) {
            return each.result() instanceof Expr.Path path
                    && path.source() instanceof Expr.Name name
                    && given.resolution().isLocal(name)
                    && draft.texts()
                            .expression(site.list())
                            .map(Expression::type)
                            .filter(ListType.class::isInstance)
                            .map(type -> ((ListType) type).element())
                            .filter(RecordType.class::isInstance)
                            .flatMap(type -> ((RecordType) type).member(path.member()))
                            .filter(member -> member.use().required())
                            .isPresent();
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
                    .flatMap(variable -> target(variable, place))
                    .map(type -> reader.expression(output.field(), type, place))
                    .ifPresent(reading -> reading.diagnostics().forEach(problems::addWhole));
        }

        /** What the variable takes from one call. */
        private Optional<FieldType> target(Field variable, Place place) {
            if (site.over().isEmpty()) {
                return Optional.of(variable.type());
            }
            if (variable.type() instanceof ListType list) {
                return Optional.of(list.element());
            }
            problems.add(
                    Mistake.LOOP_OUTPUT, place, variable.id(), variable.type().word());
            return Optional.empty();
        }
    }
}
