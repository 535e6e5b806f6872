package io.hengce.flow.decision;

import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one node did. A closed family with one record a kind of step. */
public sealed interface TraceStep {

    String node();

    /** What the node wrote, by field id; missing values included. */
    default Map<String, Value> outputs() {
        return Map.of();
    }

    /** The same without times, which differ from run to run. */
    default TraceStep withoutTimes() {
        return this;
    }

    <R> R accept(Cases<R> cases);

    /** Passed through start, end, parallel or join. */
    record Passed(String node) implements TraceStep {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.passed(this);
        }
    }

    /** A derive node. */
    record Derived(String node, Map<String, Value> outputs) implements TraceStep {
        public Derived {
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.derived(this);
        }
    }

    /**
     * A node that asked a source of data.
     *
     * @param request what was sent, by path
     */
    record Asked(String node, String source, Map<String, Value> request, AnswerGiven given, Map<String, Value> outputs)
            implements TraceStep {
        public Asked {
            request = NamedValues.sorted(request);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.asked(this);
        }
    }

    /**
     * A rule set.
     *
     * @param hits ids of the rules that were applied, in that order
     */
    record RulesHit(String node, List<String> hits, Map<String, Value> outputs) implements TraceStep {
        public RulesHit {
            hits = List.copyOf(hits);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.rulesHit(this);
        }
    }

    /**
     * A look into a list. What stands in the list is not told.
     *
     * @param hit whether a row in force has the keys
     */
    record Matched(String node, boolean hit, Map<String, Value> outputs) implements TraceStep {
        public Matched {
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.matched(this);
        }
    }

    /**
     * A decision table.
     *
     * @param inputs by input id
     * @param hits ids of the rows that hit; empty: the default row
     */
    record RowsHit(String node, Map<String, Value> inputs, List<String> hits, Map<String, Value> outputs)
            implements TraceStep {
        public RowsHit {
            inputs = NamedValues.sorted(inputs);
            hits = List.copyOf(hits);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.rowsHit(this);
        }
    }

    /**
     * A cross table.
     *
     * @param inputs of rows and columns by input id
     * @param row id of the row heading that hit; empty: none
     * @param column id of the column heading that hit; empty: none
     */
    record CellHit(String node, Map<String, Value> inputs, String row, String column, Map<String, Value> outputs)
            implements TraceStep {
        public CellHit {
            inputs = NamedValues.sorted(inputs);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.cellHit(this);
        }
    }

    /**
     * A decision tree.
     *
     * @param path the splits on the way, from the root on
     * @param leaf the id of the leaf that wrote
     */
    record LeafReached(String node, List<SplitTaken> path, String leaf, Map<String, Value> outputs)
            implements TraceStep {
        public LeafReached {
            path = List.copyOf(path);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.leafReached(this);
        }
    }

    /** A scorecard. */
    record Scored(String node, List<PointsGiven> points, Map<String, Value> outputs) implements TraceStep {
        public Scored {
            points = List.copyOf(points);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.scored(this);
        }
    }

    /**
     * The points of one characteristic.
     *
     * @param points weight x the bin's points
     * @param lost weight x (best points - points)
     */
    record PointsGiven(String characteristic, Value input, String bin, BigDecimal points, BigDecimal lost) {}

    /**
     * A predictive model.
     *
     * @param inputs by the model's own names
     */
    record Predicted(String node, Map<String, Value> inputs, Map<String, Value> outputs) implements TraceStep {
        public Predicted {
            inputs = NamedValues.sorted(inputs);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.predicted(this);
        }
    }

    /** A branch and the port it took. */
    record Branched(String node, String port) implements TraceStep {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.branched(this);
        }
    }

    /**
     * A split.
     *
     * @param bucket of the application under the split's salt
     * @param group the one that takes this bucket
     */
    record Assigned(String node, int bucket, String group) implements TraceStep {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.assigned(this);
        }
    }

    /** A verdict. */
    record Raised(String node, Outcome outcome, List<String> reasons) implements TraceStep {
        public Raised {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.raised(this);
        }
    }

    /** A limit, a price, or both. */
    record Priced(String node, Optional<LimitTaken> limit, Optional<PriceMade> price, Map<String, Value> outputs)
            implements TraceStep {
        public Priced {
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.priced(this);
        }
    }

    /** A review. */
    record Referred(String node, String queue, List<String> reasons) implements TraceStep {
        public Referred {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.referred(this);
        }
    }

    /**
     * A flow that was called. There is a step also where an error in it ended the run.
     *
     * @param inputs by the field of the called flow
     */
    record Called(String node, String flow, Map<String, Value> inputs, CalledRun run, Map<String, Value> outputs)
            implements TraceStep {
        public Called {
            inputs = NamedValues.sorted(inputs);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public TraceStep withoutTimes() {
            return new Called(node, flow, inputs, run.withoutTimes(), outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.called(this);
        }
    }

    /**
     * A flow that was called for each element of a list. There is a step also where an error in one call ended the run.
     *
     * @param runs the first of them, {@value #MOST_RUNS} at most, and the one that failed
     * @param leftOut how many more there were
     */
    record Looped(String node, String flow, List<LoopRun> runs, int leftOut, Map<String, Value> outputs)
            implements TraceStep {

        public static final int MOST_RUNS = 200;

        public Looped {
            runs = List.copyOf(runs);
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public TraceStep withoutTimes() {
            return new Looped(
                    node, flow, runs.stream().map(LoopRun::withoutTimes).toList(), leftOut, outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.looped(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R passed(Passed step);

        R derived(Derived step);

        R asked(Asked step);

        R rulesHit(RulesHit step);

        R matched(Matched step);

        R rowsHit(RowsHit step);

        R cellHit(CellHit step);

        R leafReached(LeafReached step);

        R scored(Scored step);

        R predicted(Predicted step);

        R branched(Branched step);

        R assigned(Assigned step);

        R raised(Raised step);

        R priced(Priced step);

        R referred(Referred step);

        R called(Called step);

        R looped(Looped step);
    }
}
