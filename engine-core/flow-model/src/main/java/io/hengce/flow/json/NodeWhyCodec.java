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

    static void write(NodeWhy why, JsonOut out) {
        why.accept(new Writer(out));
    }

    private record Writer(JsonOut out) implements NodeWhy.Cases<JsonOut> {

        private JsonOut why(Kind kind, NodeWhy why) {
            return out.put("kind", KINDS.word(kind)).put("node", why.node());
        }

        @Override
        public JsonOut computed(Computed why) {
            return why(Kind.COMPUTED, why).list("expressions", why.expressions(), Writer::computation);
        }

        private static void computation(Computation computation, JsonOut out) {
            out.put("id", computation.id()).put("text", computation.text());
            WhyCodec.values(computation.fault(), computation.values(), out);
        }

        @Override
        public JsonOut rules(Rules why) {
            return why(Kind.RULES, why).list("rules", why.rules(), Writer::rule);
        }

        private static void rule(RuleWhy rule, JsonOut out) {
            out.put("rule", rule.rule()).put("state", STATES.word(rule.state()));
            rule.why().ifPresent(why -> out.object("why", inner -> WhyCodec.write(why, inner)));
        }

        @Override
        public JsonOut rows(Rows why) {
            return why(Kind.ROWS, why)
                    .list("inputs", why.inputs(), Writer::computation)
                    .list("misses", why.misses(), (miss, inner) -> miss("row", miss, inner))
                    .putUnlessZero("left_out", why.leftOut());
        }

        @Override
        public JsonOut headings(Headings why) {
            return why(Kind.HEADINGS, why)
                    .list("inputs", why.inputs(), Writer::computation)
                    .list("misses", why.misses(), (miss, inner) -> miss("heading", miss, inner))
                    .putUnlessZero("left_out", why.leftOut());
        }

        @Override
        public JsonOut splits(Splits why) {
            return why(Kind.SPLITS, why).list("splits", why.splits(), Writer::split);
        }

        private static void split(SplitWhy split, JsonOut out) {
            out.put("split", split.split())
                    .list("branches", split.branches(), (branch, inner) -> port("branch", branch, inner));
        }

        private static void miss(String what, RowMiss miss, JsonOut out) {
            out.put(what, miss.row()).put("input", miss.input()).put("cell", miss.cell());
        }

        @Override
        public JsonOut ports(Ports why) {
            return why(Kind.PORTS, why).list("ports", why.ports(), (port, inner) -> port("port", port, inner));
        }

        @Override
        public JsonOut shares(Shares why) {
            return why(Kind.SHARES, why).list("groups", why.groups(), Writer::range);
        }

        private static void range(SplitRange range, JsonOut out) {
            out.put("group", range.group()).put("from", range.from()).put("to", range.to());
        }

        @Override
        public JsonOut terms(Terms why) {
            return why(Kind.TERMS, why)
                    .list("expressions", why.expressions(), Writer::computation)
                    .maybeList("adjustments", why.adjustments(), Writer::rule);
        }

        private static void port(String named, PortWhy port, JsonOut out) {
            out.put(named, port.port()).object("why", inner -> WhyCodec.write(port.why(), inner));
        }
    }
}
