package io.hengce.simulation.explain;

import io.hengce.flow.decision.Answer;
import io.hengce.flow.decision.NodeWhy;
import io.hengce.flow.decision.NodeWhy.PortWhy;
import io.hengce.flow.decision.NodeWhy.RuleWhy;
import io.hengce.flow.decision.RuleState;
import io.hengce.flow.decision.TableStep;
import io.hengce.flow.decision.Trace;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of one node in the order in which the run asked them, of a full trace. */
record NodeParts(PageWords words, ActualValues values, Trace trace, FlowNode node)
        implements NodeWhy.Cases<List<NodePart>> {

    @Override
    public List<NodePart> computed(NodeWhy.Computed why) {
        return node instanceof ScorecardNode card
                ? step(TraceStep.Scored.class)
                        .map(step -> new CardParts(words, values, card).of(step, why))
                        .orElse(List.of())
                : List.of();
    }

    @Override
    public List<NodePart> rules(NodeWhy.Rules why) {
        return node instanceof RuleSetNode set
                ? why.rules().stream()
                        .flatMap(rule -> set.rules().stream()
                                .filter(each -> each.id().equals(rule.rule()))
                                .map(each -> rule(rule, Places.rule(set.id(), each.id()), each.name())))
                        .toList()
                : List.of();
    }

    @Override
    public List<NodePart> rows(NodeWhy.Rows why) {
        var hits = step(TableStep.RowsHit.class).map(TableStep.RowsHit::hits).orElse(List.of());
        return node instanceof DecisionTableNode table ? new RowParts(words, values, table).of(hits, why) : List.of();
    }

    @Override
    public List<NodePart> headings(NodeWhy.Headings why) {
        return List.of();
    }

    @Override
    public List<NodePart> splits(NodeWhy.Splits why) {
        return List.of();
    }

    @Override
    public List<NodePart> ports(NodeWhy.Ports why) {
        return node instanceof BranchNode branch
                ? why.ports().stream().map(port -> port(branch, port)).toList()
                : List.of();
    }

    @Override
    public List<NodePart> shares(NodeWhy.Shares why) {
        return List.of();
    }

    @Override
    public List<NodePart> terms(NodeWhy.Terms why) {
        return node instanceof LimitPricingNode terms
                ? why.adjustments().stream()
                        .flatMap(each -> adjustment(terms, each))
                        .toList()
                : List.of();
    }

    private Stream<NodePart> adjustment(LimitPricingNode terms, RuleWhy why) {
        return terms.pricing().stream()
                .flatMap(pricing -> pricing.adjustments().stream())
                .filter(each -> each.id().equals(why.rule()))
                .map(each -> rule(why, Places.adjustment(terms.id(), each.id()), each.name()));
    }

    private NodePart rule(RuleWhy rule, Place place, LocalizedText name) {
        return new NodePart(
                place,
                words.named(name, rule.rule()),
                words.say("rule." + RuleRows.state(rule)),
                rule.state() == RuleState.HIT,
                rule.why().map(new Conditions(words, values, 0)::of).orElse(List.of()));
    }

    private NodePart port(BranchNode branch, PortWhy port) {
        var took = port.why().answer() == Answer.TRUE;
        return new NodePart(
                Places.port(branch.id(), port.port()),
                new PortRows(words, values, branch).name(port.port()),
                words.say(took ? "port.taken" : "port.passed"),
                took,
                new Conditions(words, values, 0).of(port.why()));
    }

    private <S extends TraceStep> Optional<S> step(Class<S> kind) {
        return trace.steps().stream()
                .filter(step -> step.node().equals(node.id()))
                .filter(kind::isInstance)
                .map(kind::cast)
                .findFirst();
    }
}
