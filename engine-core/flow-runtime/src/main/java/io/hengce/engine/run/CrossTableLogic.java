package io.hengce.engine.run;

import io.hengce.compile.plan.NodePlan;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.diagnostic.Place;
import java.util.List;
import java.util.Optional;

/** Evaluates the inputs of both sides once, finds the row and the column that hit, writes the cell where they meet. */
final class CrossTableLogic extends RuleLogic {

    private final NodeInputs inputs;
    private final Side rows;
    private final Side columns;
    private final Matrix matrix;

    /** @param rows the first rules of the plan; those of the columns follow */
    CrossTableLogic(NodePlan plan, NodeInputs inputs, Side rows, Side columns, Matrix matrix) {
        super(plan);
        this.inputs = inputs;
        this.rows = rows;
        this.columns = columns;
        this.matrix = matrix;
    }

    @Override
    void perform(Run run) {
        var given = inputs.evaluate(run);
        var fact = run.match(this, given);
        var row = rows.hit(fact);
        var column = columns.hit(fact);
        var output = matrix.at(row, column);
        var written = Written.of(output.target(), output.written(run));
        run.write(written);
        if (run.isTraced()) {
            run.trace(hit(node(), given, rows.id(row), columns.id(column)));
        }
    }

    private static StepMaker hit(String node, NodeInputs.Given given, String row, String column) {
        return outputs -> new TableStep.CellHit(node, given.byId(), row, column, outputs);
    }

    /**
     * The headings of one side.
     *
     * @param first the number of the first heading's rule in the plan
     */
    record Side(int first, List<String> ids, List<Place> places) {
        Side {
            ids = List.copyOf(ids);
            places = List.copyOf(places);
        }

        /** The heading that hit, if one did; a second is an error. */
        Optional<Integer> hit(NodeFact fact) {
            var end = first + ids.size();
            var hit = fact.nextHit(first);
            var second = hit < end ? fact.nextHit(hit + 1) : end;
            if (second < end) {
                var message = "headings %s and %s both hit".formatted(ids.get(hit - first), ids.get(second - first));
                throw new NodeFault(NodeFault.TABLE_NOT_UNIQUE, places.get(second - first), message);
            }
            return hit < end ? Optional.of(hit - first) : Optional.empty();
        }

        String id(Optional<Integer> heading) {
            return heading.map(ids::get).orElse("");
        }
    }

    /**
     * The cells.
     *
     * @param outputs a list a row heading; a blank cell is the default there
     */
    record Matrix(Place table, List<List<OutputRow.Output>> outputs, Optional<OutputRow.Output> otherwise) {
        Matrix {
            outputs = outputs.stream().map(List::copyOf).toList();
        }

        OutputRow.Output at(Optional<Integer> row, Optional<Integer> column) {
            return row.isEmpty() || column.isEmpty()
                    ? otherwise.orElseThrow(
                            () -> new NodeFault(NodeFault.NO_ROW, table, "no heading hits and there is no default"))
                    : outputs.get(row.get()).get(column.get());
        }
    }
}
