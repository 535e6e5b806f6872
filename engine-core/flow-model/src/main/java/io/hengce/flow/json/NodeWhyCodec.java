package io.hengce.flow.json;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.Computation;
import io.hengce.flow.decision.NodeWhy.Computed;
import io.hengce.flow.decision.NodeWhy.Headings;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.decision.NodeWhy.Ports;
import io.hengce.flow.decision.NodeWhy.RowMiss;
import io.hengce.flow.decision.NodeWhy.Rows;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.NodeWhy.Rules;
import io.hengce.flow.decision.NodeWhy.Shares;
import io.hengce.flow.decision.NodeWhy.SplitWhy;
import io.hengce.flow.decision.NodeWhy.Splits;
import io.hengce.flow.decision.NodeWhy.Terms;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.Why;
import io.hengce.flow.document.SplitRange;
import java.util.List;

/** What the full trace tells of a node: its {@code kind} says which. */
final class NodeWhyCodec {

    private static final Words<Kind> KINDS = Words.lower(Kind.values());
    private static final Words<RuleState> STATES = Words.lower(RuleState.values());

    private final WhyCodec conditions;

    private enum Kind {
        COMPUTED,
        RULES,
        ROWS,
        HEADINGS,
        SPLITS,
        PORTS,
        SHARES,
        TERMS
    }

    NodeWhyCodec(OutputsCodec values) {
        this.conditions = new WhyCodec(values);
    }

    NodeWhy read(Members members) {
        var node = members.text("node");
        return members.kind("kind", KINDS)
                .map(kind -> read(kind, node, members))
                .orElse(new Computed(node, List.of()));
    }

    private NodeWhy read(Kind kind, String node, Members members) {
        return switch (kind) {
            case COMPUTED -> new Computed(node, computations("expressions", members));
            case RULES -> new Rules(node, members.list("rules", "rule", this::rule));
            case ROWS ->
                new Rows(
                        node,
                        computations("inputs", members),
                        members.list("misses", "row", NodeWhyCodec::miss),
                        members.integer("left_out", 0));
            case HEADINGS ->
                new Headings(
                        node,
                        computations("inputs", members),
                        members.list("misses", "heading", NodeWhyCodec::headingMiss),
                        members.integer("left_out", 0));
            case SPLITS -> new Splits(node, members.list("splits", "split", this::split));
            case PORTS -> new Ports(node, members.list("ports", "port", each -> branch("port", each)));
            case SHARES -> new Shares(node, members.list("groups", "group", NodeWhyCodec::range));
            case TERMS ->
                new Terms(
                        node,
                        computations("expressions", members),
                        members.maybeList("adjustments", "rule", this::rule));
        };
    }

    private List<Computation> computations(String name, Members members) {
        return members.list(name, "id", this::computation);
    }

    private Computation computation(Members members) {
        return new Computation(
                members.text("id"),
                members.text("text"),
                conditions.read("values", members),
                members.text("fault", ""));
    }

    private RuleWhy rule(Members members) {
        return new RuleWhy(
                members.text("rule"), members.word("state", STATES), members.maybeObject("why", conditions::read));
    }

    private static SplitRange range(Members members) {
        return new SplitRange(members.text("group"), members.integer("from"), members.integer("to"));
    }

    private static RowMiss miss(Members members) {
        return new RowMiss(members.text("row"), members.text("input"), members.text("cell"));
    }

    private static RowMiss headingMiss(Members members) {
        return new RowMiss(members.text("heading"), members.text("input"), members.text("cell"));
    }

    private SplitWhy split(Members members) {
        return new SplitWhy(members.text("split"), members.list("branches", "branch", each -> branch("branch", each)));
    }

    private PortWhy branch(String named, Members members) {
        var port = members.text(named);
        return new PortWhy(port, members.object("why", conditions::read).orElseGet(NodeWhyCodec::nothing));
    }

    /** Stands in for what could not be read: the reading gives no value then. */
    private static Why nothing() {
        return new Why.All("", Answer.UNKNOWN, List.of());
    }

    static Json write(NodeWhy why) {
        return why.accept(Writer.INSTANCE).json();
    }

    private enum Writer implements NodeWhy.Cases<ObjectWriter> {
        INSTANCE;

        private static ObjectWriter why(Kind kind, NodeWhy why) {
            return new ObjectWriter().put("kind", KINDS.json(kind)).put("node", why.node());
        }

        @Override
        public ObjectWriter computed(Computed why) {
            return why(Kind.COMPUTED, why).list("expressions", why.expressions(), Writer::computation);
        }

        private static Json computation(Computation computation) {
            var out = new ObjectWriter().put("id", computation.id()).put("text", computation.text());
            return WhyCodec.values(computation.fault(), computation.values(), out)
                    .json();
        }

        @Override
        public ObjectWriter rules(Rules why) {
            return why(Kind.RULES, why).list("rules", why.rules(), Writer::rule);
        }

        private static Json rule(RuleWhy rule) {
            return new ObjectWriter()
                    .put("rule", rule.rule())
                    .put("state", STATES.json(rule.state()))
                    .put("why", rule.why().map(WhyCodec::write))
                    .json();
        }

        @Override
        public ObjectWriter rows(Rows why) {
            return why(Kind.ROWS, why)
                    .list("inputs", why.inputs(), Writer::computation)
                    .list("misses", why.misses(), miss -> miss("row", miss))
                    .putUnless(why.leftOut() == 0, "left_out", Json.of(why.leftOut()));
        }

        @Override
        public ObjectWriter headings(Headings why) {
            return why(Kind.HEADINGS, why)
                    .list("inputs", why.inputs(), Writer::computation)
                    .list("misses", why.misses(), miss -> miss("heading", miss))
                    .putUnless(why.leftOut() == 0, "left_out", Json.of(why.leftOut()));
        }

        @Override
        public ObjectWriter splits(Splits why) {
            return why(Kind.SPLITS, why).list("splits", why.splits(), Writer::split);
        }

        private static Json split(SplitWhy split) {
            return new ObjectWriter()
                    .put("split", split.split())
                    .list("branches", split.branches(), branch -> port("branch", branch))
                    .json();
        }

        private static Json miss(String what, RowMiss miss) {
            return new ObjectWriter()
                    .put(what, miss.row())
                    .put("input", miss.input())
                    .put("cell", miss.cell())
                    .json();
        }

        @Override
        public ObjectWriter ports(Ports why) {
            return why(Kind.PORTS, why).list("ports", why.ports(), port -> port("port", port));
        }

        @Override
        public ObjectWriter shares(Shares why) {
            return why(Kind.SHARES, why).list("groups", why.groups(), Writer::range);
        }

        private static Json range(SplitRange range) {
            return new ObjectWriter()
                    .put("group", range.group())
                    .put("from", Json.of(range.from()))
                    .put("to", Json.of(range.to()))
                    .json();
        }

        @Override
        public ObjectWriter terms(Terms why) {
            return why(Kind.TERMS, why)
                    .list("expressions", why.expressions(), Writer::computation)
                    .maybeList("adjustments", why.adjustments(), Writer::rule);
        }

        private static Json port(String named, PortWhy port) {
            return new ObjectWriter()
                    .put(named, port.port())
                    .put("why", WhyCodec.write(port.why()))
                    .json();
        }
    }
}
