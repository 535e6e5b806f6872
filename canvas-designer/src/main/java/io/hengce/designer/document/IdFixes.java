package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.Edge;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableRow;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/** Gives the second of two things with one id another id. Nothing names rules, rows, bins, characteristics and edges, so nothing else changes. */
final class IdFixes {

    private IdFixes() {}

    static Optional<Edit> another(FlowDocument document, Place place, String id) {
        if (place.node().isEmpty()) {
            return place.path().startsWith("edges/")
                    ? Optional.of(renamed(
                            id,
                            now -> now.withEdges(others(
                                    now.edges(),
                                    id,
                                    Edge::id,
                                    (edge, fresh) -> new Edge(fresh, edge.from(), edge.port(), edge.to())))))
                    : Optional.empty();
        }
        return place.node()
                .flatMap(document::node)
                .flatMap(node -> in(node, id, place.path().split("/")))
                .map(node -> renamed(id, now -> now.withNode(node)));
    }

    private static Edit renamed(String id, UnaryOperator<FlowDocument> change) {
        return Edit.of("给后一个 " + id + " 换新编号", "Give the second " + id + " a new id", change);
    }

    private static Optional<FlowNode> in(FlowNode node, String id, String... path) {
        if (node instanceof RuleSetNode rules && path[0].equals("rules")) {
            return Optional.of(new RuleSetNode(
                    rules.id(), rules.name(), rules.hit(), others(rules.rules(), id, Rule::id, IdFixes::rule)));
        }
        if (node instanceof DecisionTableNode table && path[0].equals("rows")) {
            var rows = others(
                    table.rows(),
                    id,
                    TableRow::id,
                    (row, fresh) -> new TableRow(fresh, row.when(), row.then(), row.priority()));
            return Optional.of(new DecisionTableNode(
                    table.id(), table.name(), table.hit(), table.inputs(), table.outputs(), rows, table.defaults()));
        }
        if (node instanceof ScorecardNode card && path[0].equals("characteristics")) {
            var all = path.length > 3
                    ? OneNode.change(card.characteristics(), each -> each.id().equals(path[1]), each -> bins(each, id))
                    : others(card.characteristics(), id, Characteristic::id, IdFixes::characteristic);
            return Optional.of(new ScorecardNode(card.id(), card.name(), card.variable(), card.base(), all));
        }
        return Optional.empty();
    }

    private static Rule rule(Rule rule, String fresh) {
        return new Rule(fresh, rule.name(), rule.when(), rule.actions(), rule.priority(), rule.validity());
    }

    private static Characteristic characteristic(Characteristic each, String fresh) {
        return new Characteristic(fresh, each.name(), each.input(), each.weight(), each.reason(), each.bins());
    }

    private static Characteristic bins(Characteristic each, String id) {
        var bins = others(
                each.bins(), id, Bin::id, (bin, fresh) -> new Bin(fresh, bin.when(), bin.points(), bin.reason()));
        return new Characteristic(each.id(), each.name(), each.input(), each.weight(), each.reason(), bins);
    }

    /** The first keeps its id. */
    private static <T> List<T> others(List<T> all, String id, Function<T, String> idOf, BiFunction<T, String, T> with) {
        var fresh = FreshIds.besides(all.stream().map(idOf).toList());
        var changed = new ArrayList<T>();
        var seen = false;
        for (var each : all) {
            var same = idOf.apply(each).equals(id);
            changed.add(same && seen ? with.apply(each, fresh.like(id)) : each);
            seen |= same;
        }
        return changed;
    }
}
