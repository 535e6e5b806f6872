package io.hengce.flow.decision;

import io.hengce.flow.value.Outcome;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What one node did. A closed family with one record a kind of step. */
public sealed interface TraceStep permits TraceStep.OfNode, TableStep, CallStep {

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

    /** The steps that stand here. */
    sealed interface OfNode extends TraceStep {}

    /** Passed through start, end, parallel or join. */
    record Passed(String node) implements OfNode {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.passed(this);
        }
    }

    /** A derive node. */
    record Derived(String node, Map<String, Value> outputs) implements OfNode {
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
            implements OfNode {
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
    record RulesHit(String node, List<String> hits, Map<String, Value> outputs) implements OfNode {
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
    record Matched(String node, boolean hit, Map<String, Value> outputs) implements OfNode {
        public Matched {
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.matched(this);
        }
    }

    /** A scorecard. */
    record Scored(String node, List<PointsGiven> points, Map<String, Value> outputs) implements OfNode {
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
     * A predictive model.
     *
     * @param inputs by the model's own names
     */
    record Predicted(String node, Map<String, Value> inputs, Map<String, Value> outputs) implements OfNode {
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
    record Branched(String node, String port) implements OfNode {
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
    record Assigned(String node, int bucket, String group) implements OfNode {
        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.assigned(this);
        }
    }

    /** A verdict. */
    record Raised(String node, Outcome outcome, List<String> reasons) implements OfNode {
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
            implements OfNode {
        public Priced {
            outputs = NamedValues.sorted(outputs);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.priced(this);
        }
    }

    /** A review. */
    record Referred(String node, String queue, List<String> reasons) implements OfNode {
        public Referred {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.referred(this);
        }
    }

    /** The visitor. */
    interface Cases<R> {
        R passed(Passed step);

        R derived(Derived step);

        R asked(Asked step);

        R rulesHit(RulesHit step);

        R matched(Matched step);

        R rowsHit(TableStep.RowsHit step);

        R cellHit(TableStep.CellHit step);

        R leafReached(TableStep.LeafReached step);

        R scored(Scored step);

        R predicted(Predicted step);

        R branched(Branched step);

        R assigned(Assigned step);

        R raised(Raised step);

        R priced(Priced step);

        R referred(Referred step);

        R called(CallStep.Called step);

        R looped(CallStep.Looped step);
    }
}
