package io.hengce.engine.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.CallStep;
import io.hengce.flow.decision.CalledRun;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.LoopRun;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.PriceMade;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.SplitTaken;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.CrossTableNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.SplitRange;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.json.DecisionJson;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random flows, random applications: what the full trace explains from the drawing is what Drools found, and the depth changes no decision. {@code -Dcases=N} runs more. */
class FullTraceProperties {

    private static final int CASES = Integer.getInteger("cases", 600);
    private static final int APPLICATIONS_PER_FLOW = 10;

    private final Map<String, Integer> seen = new HashMap<>();

    @Test
    void explainsWhatDroolsFound() {
        var random = new Random(20_260_102L);
        for (var cases = 0; cases < CASES; ) {
            var seed = random.nextLong();
            var flow = EngineOracleProperties.valid(seed);
            if (flow.isPresent()) {
                explain(flow.get(), seed);
                cases += APPLICATIONS_PER_FLOW;
            }
        }

        assertThat(seen.keySet())
                .as("what the cases came upon: %s", seen)
                .contains("HIT", "NO_HIT", "OFF", "NOT_YET", "EXPIRED", "NOT_REACHED")
                .contains(
                        "Rules",
                        "Rows",
                        "Ports",
                        "Shares",
                        "Computed",
                        "Terms",
                        "Headings",
                        "Splits",
                        "rule hits",
                        "row hits",
                        "port taken");
    }

    private void explain(ValidFlow flow, long seed) {
        var engine = DecisionEngine.load(FlowCompiler.compile(flow), EveryWay.OPTIONS);
        var random = new Random(seed);
        for (var index = 0; index < APPLICATIONS_PER_FLOW; index++) {
            var application = EngineOracleProperties.application(flow, random, index);
            var bare = engine.decide(application, TraceDepth.NONE);
            var summary = engine.decide(application, TraceDepth.SUMMARY);
            var full = engine.decide(application, TraceDepth.FULL);

            assertThat(full.withoutTrace()).as("seed %s, %s", seed, index).isEqualTo(bare);
            var trace = full.trace().orElseThrow();
            assertThat(summary.trace()).contains(summary(trace));
            trace.whys().forEach(why -> agrees(why, trace, flow));
            readsBack(full, flow);
        }
    }

    /** The trace without what only the full one has, called flows' too. */
    private static Trace summary(Trace trace) {
        var steps = trace.steps().stream().map(FullTraceProperties::summary).toList();
        return new Trace(steps, trace.fault());
    }

    private static TraceStep summary(TraceStep step) {
        if (step instanceof CallStep.Called called) {
            return new CallStep.Called(
                    called.node(), called.flow(), called.inputs(), summary(called.run()), called.outputs());
        }
        if (step instanceof CallStep.Looped looped) {
            var runs = looped.runs().stream()
                    .map(each -> new LoopRun(each.number(), each.inputs(), summary(each.run())))
                    .toList();
            return new CallStep.Looped(looped.node(), looped.flow(), runs, looped.leftOut(), looped.outputs());
        }
        return step;
    }

    private static CalledRun summary(CalledRun run) {
        return new CalledRun(run.outcome(), run.path(), summary(run.trace()));
    }

    private static void readsBack(Decision decision, ValidFlow flow) {
        var json = DecisionJson.write(decision);

        var again = DecisionJson.read(json, flow.document().dictionary());

        assertThat(DecisionJson.write(again.get())).isEqualTo(json);
    }

    private void agrees(NodeWhy why, Trace trace, ValidFlow flow) {
        seen.merge(why.getClass().getSimpleName(), 1, Integer::sum);
        var step = trace.steps().stream()
                .filter(each -> each.node().equals(why.node()))
                .findFirst();
        why.accept(new NodeWhy.Cases<Void>() {
            @Override
            public Void computed(NodeWhy.Computed computed) {
                return null;
            }

            @Override
            public Void rules(NodeWhy.Rules rules) {
                agree(rules, step, trace);
                return null;
            }

            @Override
            public Void rows(NodeWhy.Rows rows) {
                step.ifPresent(done -> agree(rows, (TableStep.RowsHit) done, flow));
                return null;
            }

            @Override
            public Void headings(NodeWhy.Headings headings) {
                step.ifPresent(done -> agree(headings, (TableStep.CellHit) done, flow));
                return null;
            }

            @Override
            public Void splits(NodeWhy.Splits splits) {
                step.ifPresent(done -> agree(splits, (TableStep.LeafReached) done));
                return null;
            }

            @Override
            public Void terms(NodeWhy.Terms terms) {
                step.ifPresent(done -> agree(terms, (TraceStep.Priced) done));
                return null;
            }

            @Override
            public Void shares(NodeWhy.Shares shares) {
                step.ifPresent(done -> agree(shares, (TraceStep.Assigned) done));
                return null;
            }

            @Override
            public Void ports(NodeWhy.Ports ports) {
                step.ifPresent(done -> agree(ports, (TraceStep.Branched) done));
                return null;
            }
        });
    }

    private void agree(NodeWhy.Rules rules, Optional<TraceStep> step, Trace trace) {
        rules.rules().forEach(rule -> seen.merge(rule.state().name(), 1, Integer::sum));
        var hits = rules.rules().stream()
                .filter(rule -> rule.state() == RuleState.HIT)
                .map(NodeWhy.RuleWhy::rule)
                .toList();
        if (step.isPresent()) {
            assertThat(hits).isEqualTo(((TraceStep.RulesHit) step.get()).hits());
            hits.forEach(hit -> seen.merge("rule hits", 1, Integer::sum));
        }
        rules.rules().stream()
                .filter(rule -> rule.state() == RuleState.FAULT)
                .forEach(rule -> assertThat(rule.why().orElseThrow().fault())
                        .isEqualTo(trace.fault().orElseThrow().code()));
    }

    private void agree(NodeWhy.Rows rows, TableStep.RowsHit step, ValidFlow flow) {
        var table = (DecisionTableNode) flow.byId(rows.node());
        var missed = rows.misses().stream().map(NodeWhy.RowMiss::row).toList();
        var matched = table.rows().stream()
                .map(TableRow::id)
                .filter(row -> !missed.contains(row))
                .toList();

        assertThat(rows.leftOut()).isZero();
        switch (table.hit()) {
            case UNIQUE, ANY, COLLECT -> assertThat(matched).isEqualTo(step.hits());
            case FIRST -> assertThat(matched.stream().limit(1).toList()).isEqualTo(step.hits());
            case PRIORITY -> assertThat(matched).containsAll(step.hits());
        }
        matched.forEach(row -> seen.merge("row hits", 1, Integer::sum));
    }

    private static void agree(NodeWhy.Headings headings, TableStep.CellHit step, ValidFlow flow) {
        var table = (CrossTableNode) flow.byId(headings.node());
        var missed = headings.misses().stream().map(NodeWhy.RowMiss::row).toList();
        var rows = table.rows().headings().stream()
                .map(Heading::id)
                .filter(id -> !missed.contains("rows/headings/" + id))
                .toList();
        var columns = table.columns().headings().stream()
                .map(Heading::id)
                .filter(id -> !missed.contains("columns/headings/" + id))
                .toList();

        assertThat(String.join(",", rows)).isEqualTo(step.row());
        assertThat(String.join(",", columns)).isEqualTo(step.column());
    }

    private static void agree(NodeWhy.Splits splits, TableStep.LeafReached step) {
        assertThat(splits.splits().stream().map(FullTraceProperties::taken).toList())
                .isEqualTo(step.path());
    }

    private static SplitTaken taken(NodeWhy.SplitWhy split) {
        return new SplitTaken(
                split.split(),
                split.branches().stream()
                        .filter(branch -> branch.why().answer() == Answer.TRUE)
                        .map(NodeWhy.PortWhy::port)
                        .findFirst()
                        .orElse("otherwise"));
    }

    private static void agree(NodeWhy.Terms terms, TraceStep.Priced step) {
        var applied = terms.adjustments().stream()
                .filter(each -> each.state() == RuleState.HIT)
                .map(NodeWhy.RuleWhy::rule)
                .toList();

        assertThat(applied)
                .isEqualTo(step.price().stream()
                        .flatMap(price -> price.adjustments().stream())
                        .map(PriceMade.Added::adjustment)
                        .toList());
        assertThat(terms.expressions()).noneMatch(each -> !each.fault().isEmpty());
    }

    private static void agree(NodeWhy.Shares shares, TraceStep.Assigned step) {
        assertThat(shares.groups().stream()
                        .filter(group -> group.from() <= step.bucket() && step.bucket() < group.to())
                        .map(SplitRange::group))
                .containsExactly(step.group());
    }

    private void agree(NodeWhy.Ports ports, TraceStep.Branched step) {
        var taken = ports.ports().stream()
                .filter(port -> port.why().answer() == Answer.TRUE)
                .map(NodeWhy.PortWhy::port)
                .findFirst();

        assertThat(taken.orElse(BranchNode.OTHERWISE)).isEqualTo(step.port());
        taken.ifPresent(port -> seen.merge("port taken", 1, Integer::sum));
    }
}
