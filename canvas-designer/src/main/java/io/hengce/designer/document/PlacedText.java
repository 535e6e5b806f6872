package io.hengce.designer.document;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.BranchNode;
import io.hengce.flow.document.BranchPort;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.DeriveNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TableRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The expression or cell that stands at a place, and how another is put there. Known are those of rule sets, decision tables, scorecards, derived variables and
 * branches.
 */
record PlacedText(String text, Function<String, Edit> write) {

    static Optional<PlacedText> at(FlowDocument document, Place place) {
        var path = place.path().split("/");
        return place.node().flatMap(document::node).flatMap(node -> in(node, path));
    }

    private static Optional<PlacedText> in(FlowNode node, String... path) {
        if (node instanceof RuleSetNode rules && path.length > 2) {
            return rules.rules().stream()
                    .filter(rule -> rule.id().equals(path[1]))
                    .findFirst()
                    .flatMap(rule -> ofRule(rules, rule, path));
        }
        if (node instanceof DecisionTableNode table) {
            return ofTable(table, path);
        }
        if (node instanceof ScorecardNode card && path.length > 1) {
            return card.characteristics().stream()
                    .filter(each -> each.id().equals(path[1]))
                    .findFirst()
                    .flatMap(each -> ofCharacteristic(card, each, path));
        }
        if (node instanceof DeriveNode derive && path.length > 1) {
            return derive.assignments().stream()
                    .filter(each -> each.variable().equals(path[1]))
                    .findFirst()
                    .map(Assignment::expression)
                    .map(text -> new PlacedText(text, now -> DeriveEdits.expression(node.id(), path[1], now)));
        }
        if (node instanceof BranchNode branch && path.length > 1) {
            return branch.ports().stream()
                    .filter(each -> each.id().equals(path[1]))
                    .findFirst()
                    .map(BranchPort::when)
                    .map(text -> new PlacedText(text, now -> BranchEdits.condition(node.id(), path[1], now)));
        }
        return Optional.empty();
    }

    private static Optional<PlacedText> ofRule(RuleSetNode node, Rule rule, String... path) {
        if (path[2].equals("when")) {
            return Optional.of(new PlacedText(rule.when(), now -> RuleEdits.condition(node.id(), rule.id(), now)));
        }
        return index(path, 3)
                .flatMap(at -> within(rule.actions(), at)
                        .flatMap(action -> action.accept(new Expressions()))
                        .map(text -> new PlacedText(
                                text, now -> RuleEdits.actionExpression(node.id(), rule.id(), at, now))));
    }

    private static Optional<PlacedText> ofTable(DecisionTableNode node, String... path) {
        if (path.length > 3 && path[0].equals("rows")) {
            var row = node.rows().stream()
                    .filter(each -> each.id().equals(path[1]))
                    .findFirst();
            return row.flatMap(found -> ofRow(node, found, path));
        }
        if (path[0].equals("default")) {
            return index(path, 1)
                    .flatMap(at -> node.defaults()
                            .flatMap(cells -> within(cells, at))
                            .map(text -> new PlacedText(text, now -> TableEdits.defaultCell(node.id(), at, now))));
        }
        return node.inputs().stream()
                .filter(each ->
                        path.length > 1 && path[0].equals("inputs") && each.id().equals(path[1]))
                .findFirst()
                .map(TableInput::expression)
                .map(text -> new PlacedText(text, now -> TableEdits.input(node.id(), path[1], now)));
    }

    private static Optional<PlacedText> ofRow(DecisionTableNode node, TableRow row, String... path) {
        var tests = path[2].equals("when");
        return index(path, 3)
                .flatMap(at -> within(tests ? row.when() : row.then(), at)
                        .map(text -> new PlacedText(
                                text,
                                now -> tests
                                        ? TableEdits.when(node.id(), row.id(), at, now)
                                        : TableEdits.then(node.id(), row.id(), at, now))));
    }

    private static Optional<PlacedText> ofCharacteristic(ScorecardNode node, Characteristic each, String... path) {
        if (path.length < 4) {
            return Optional.of(new PlacedText(each.input(), now -> ScorecardEdits.input(node.id(), each.id(), now)));
        }
        return each.bins().stream()
                .filter(bin -> bin.id().equals(path[3]))
                .findFirst()
                .map(Bin::when)
                .map(text -> new PlacedText(text, now -> ScorecardEdits.range(node.id(), each.id(), path[3], now)));
    }

    private static Optional<Integer> index(String[] path, int at) {
        return at < path.length && path[at].matches("\\d{1,6}")
                ? Optional.of(Integer.parseInt(path[at]))
                : Optional.empty();
    }

    private static <T> Optional<T> within(List<T> list, int at) {
        return at < list.size() ? Optional.of(list.get(at)) : Optional.empty();
    }

    /** The expression of an action that has one. */
    private static final class Expressions implements RuleAction.Cases<Optional<String>> {
        @Override
        public Optional<String> raise(RuleAction.Raise action) {
            return Optional.empty();
        }

        @Override
        public Optional<String> setVariable(RuleAction.SetVariable action) {
            return Optional.of(action.expression());
        }

        @Override
        public Optional<String> addPoints(RuleAction.AddPoints action) {
            return Optional.of(action.points());
        }
    }
}
