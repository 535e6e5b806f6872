package io.hengce.flow.coverage;

import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CrossPlaces;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.TreePlaces;
import java.util.List;
import java.util.Optional;

/** The parts of its node that a step came to, by their places. */
final class StepParts implements TraceStep.Cases<List<Place>> {

    private final Optional<CrossTableNode> table;

    private StepParts(Optional<CrossTableNode> table) {
        this.table = table;
    }

    static List<Place> of(FlowDocument document, TraceStep step) {
        var table = document.node(step.node())
                .filter(CrossTableNode.class::isInstance)
                .map(CrossTableNode.class::cast);
        return step.accept(new StepParts(table));
    }

    private static int number(Optional<CrossSide> side, String heading) {
        return side.map(known ->
                        known.headings().stream().map(Heading::id).toList().indexOf(heading))
                .orElse(-1);
    }

    @Override
    public List<Place> passed(TraceStep.Passed step) {
        return List.of();
    }

    @Override
    public List<Place> derived(TraceStep.Derived step) {
        return List.of();
    }

    @Override
    public List<Place> asked(TraceStep.Asked step) {
        return List.of();
    }

    @Override
    public List<Place> rulesHit(TraceStep.RulesHit step) {
        return step.hits().stream().map(rule -> Places.rule(step.node(), rule)).toList();
    }

    @Override
    public List<Place> matched(TraceStep.Matched step) {
        return List.of();
    }

    @Override
    public List<Place> rowsHit(TableStep.RowsHit step) {
        return step.hits().isEmpty()
                ? List.of(NodeParts.defaultRow(step.node()))
                : step.hits().stream().map(row -> Places.row(step.node(), row)).toList();
    }

    @Override
    public List<Place> cellHit(TableStep.CellHit step) {
        var row = number(table.map(CrossTableNode::rows), step.row());
        var column = number(table.map(CrossTableNode::columns), step.column());
        return List.of(
                row < 0 || column < 0
                        ? CrossPlaces.otherwise(step.node())
                        : CrossPlaces.value(step.node(), row, column));
    }

    @Override
    public List<Place> leafReached(TableStep.LeafReached step) {
        return List.of(new TreePlaces(step.node()).leaf(step.leaf()));
    }

    @Override
    public List<Place> scored(TraceStep.Scored step) {
        return step.points().stream()
                .map(given -> Places.bin(step.node(), given.characteristic(), given.bin()))
                .toList();
    }

    @Override
    public List<Place> predicted(TraceStep.Predicted step) {
        return List.of();
    }

    @Override
    public List<Place> branched(TraceStep.Branched step) {
        return List.of();
    }

    @Override
    public List<Place> assigned(TraceStep.Assigned step) {
        return List.of();
    }

    @Override
    public List<Place> raised(TraceStep.Raised step) {
        return List.of();
    }

    @Override
    public List<Place> priced(TraceStep.Priced step) {
        return step.price().stream()
                .flatMap(price -> price.adjustments().stream())
                .map(added -> Places.adjustment(step.node(), added.adjustment()))
                .toList();
    }

    @Override
    public List<Place> referred(TraceStep.Referred step) {
        return List.of();
    }

    @Override
    public List<Place> called(CallStep.Called step) {
        return List.of();
    }

    @Override
    public List<Place> looped(CallStep.Looped step) {
        return List.of();
    }
}
