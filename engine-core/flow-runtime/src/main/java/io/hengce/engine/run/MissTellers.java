package io.hengce.engine.run;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.diagnostic.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/** Puts together what tells of the rows of a table, or of the headings of both sides of a cross table. One per table. */
final class MissTellers {

    private final ValidFlow flow;
    private final List<ComputationTeller> inputs = new ArrayList<>();
    private final List<MissTeller.Asked> cells = new ArrayList<>();
    private final Map<Written, Integer> numbers = new HashMap<>();
    private final List<MissTeller.Row> rows = new ArrayList<>();

    MissTellers(ValidFlow flow) {
        this.flow = flow;
    }

    /** A cell as it is written, for an input. */
    private record Written(int input, String text) {}

    void input(String id, Place place) {
        inputs.add(ComputationTeller.of(id, place, flow));
    }

    /**
     * A row, or a heading.
     *
     * @param first the input that its first cell looks at
     * @param cells how many it has
     */
    void row(String id, int first, int cells, IntFunction<Place> places) {
        var asked = new ArrayList<Integer>();
        for (var number = 0; number < cells; number++) {
            var cell = flow.cell(places.apply(number));
            if (!cell.isAny()) {
                asked.add(number(new MissTeller.Asked(cell, first + number)));
            }
        }
        rows.add(new MissTeller.Row(
                id, asked.stream().mapToInt(Integer::intValue).toArray()));
    }

    private int number(MissTeller.Asked asked) {
        return numbers.computeIfAbsent(new Written(asked.input(), asked.cell().text()), written -> {
            cells.add(asked);
            return cells.size() - 1;
        });
    }

    NodeExplainer explainer(String node, LookupExplainer.Told told) {
        var asked = inputs.stream()
                .map(input -> new MissTeller.Input(
                        input.id(), flow.expression(input.place()).evaluator()))
                .toList();
        return new LookupExplainer(new ComputationTellers(node, inputs), new MissTeller(asked, cells, rows), told);
    }
}
