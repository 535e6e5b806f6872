package io.hengce.flow.decision;

import io.hengce.flow.document.SplitRange;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the depth {@link TraceDepth#FULL} tells of one node beyond its step. A closed family with one record a kind; start, verdict, review and end have nothing to tell. */
public sealed interface NodeWhy {

    String node();

    <R> R accept(Cases<R> cases);

    /** The expressions of a derive node, or the inputs of a scorecard, in order; after one that failed there are no more. */
    record Computed(String node, List<Computation> expressions) implements NodeWhy {
        public Computed {
            expressions = List.copyOf(expressions);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.computed(this);
        }
    }

    /** Every rule of a rule set, in the order in which they apply. */
    record Rules(String node, List<RuleWhy> rules) implements NodeWhy {
        public Rules {
            rules = List.copyOf(rules);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.rules(this);
        }
    }

    /**
     * A decision table.
     *
     * @param misses the first rows that did not match, at most {@link #MOST_MISSES}
     * @param leftOut how many more rows did not match
     */
    record Rows(String node, List<Computation> inputs, List<RowMiss> misses, int leftOut) implements NodeWhy {

        /** So many rows that did not match are told of. */
        public static final int MOST_MISSES = 200;

        public Rows {
            inputs = List.copyOf(inputs);
            misses = List.copyOf(misses);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.rows(this);
        }
    }

    /**
     * A cross table.
     *
     * @param misses the first headings that did not match, those of rows first, by their places ({@code rows/headings/ID}), at most {@link Rows#MOST_MISSES}
     * @param leftOut how many more headings did not match
     */
    record Headings(String node, List<Computation> inputs, List<RowMiss> misses, int leftOut) implements NodeWhy {
        public Headings {
            inputs = List.copyOf(inputs);
            misses = List.copyOf(misses);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.headings(this);
        }
    }

    /** The splits of a decision tree that were come to, from the root on. */
    record Splits(String node, List<SplitWhy> splits) implements NodeWhy {
        public Splits {
            splits = List.copyOf(splits);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.splits(this);
        }
    }

    /** The branches of one split in order, otherwise left out. */
    record SplitWhy(String split, List<PortWhy> branches) {
        public SplitWhy {
            branches = List.copyOf(branches);
        }
    }

    /** The ports of a branch in order, otherwise left out. */
    record Ports(String node, List<PortWhy> ports) implements NodeWhy {
        public Ports {
            ports = List.copyOf(ports);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.ports(this);
        }
    }

    /** The buckets that each group of a split takes, in document order. */
    record Shares(String node, List<SplitRange> groups) implements NodeWhy {
        public Shares {
            groups = List.copyOf(groups);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.shares(this);
        }
    }

    /**
     * A limit or price.
     *
     * @param expressions those that were reached, in order, by their places in the node; after one that failed there are no more
     */
    record Terms(String node, List<Computation> expressions, List<RuleWhy> adjustments) implements NodeWhy {
        public Terms {
            expressions = List.copyOf(expressions);
            adjustments = List.copyOf(adjustments);
        }

        @Override
        public <R> R accept(Cases<R> cases) {
            return cases.terms(this);
        }
    }

    /**
     * An expression that gives a value.
     *
     * @param id the variable, input or characteristic that it is for, or its place
     * @param values what it read: fields and parameters
     * @param fault the {@code ENGINE_*} code that it ended in, else empty
     */
    record Computation(String id, String text, Map<String, Value> values, String fault) {
        public Computation {
            values = NamedValues.copyOf(values);
        }
    }

    /** @param why why its condition holds or not; empty where the condition was not asked */
    record RuleWhy(String rule, RuleState state, Optional<Why> why) {}

    /**
     * A row that did not match.
     *
     * @param input the first input whose cell did not hold its value
     * @param cell that cell as it is written
     */
    record RowMiss(String row, String input, String cell) {}

    /** One port of a branch, or one branch of a split; a port behind the one that is taken is not reached. */
    record PortWhy(String port, Why why) {}

    /** The visitor. */
    interface Cases<R> {
        R computed(Computed why);

        R rules(Rules why);

        R rows(Rows why);

        R headings(Headings why);

        R splits(Splits why);

        R ports(Ports why);

        R shares(Shares why);

        R terms(Terms why);
    }
}
