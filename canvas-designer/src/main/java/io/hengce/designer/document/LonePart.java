package io.hengce.designer.document;

import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.document.TableHit;
import io.hengce.flow.document.TableRow;
import io.hengce.flow.text.LocalizedText;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** What of a node can run by itself: a rule of a rule set, a row of a table, a characteristic of a scorecard with its bins. */
public record LonePart(String id, LocalizedText name) {

    private static final String NOTHING = "missing";

    /** The parts of a node, in its order; none of a node of another kind. */
    public static List<LonePart> parts(FlowNode node) {
        if (node instanceof RuleSetNode set) {
            return set.rules().stream()
                    .map(rule -> new LonePart(rule.id(), named(rule.name(), rule.id())))
                    .toList();
        }
        if (node instanceof ScorecardNode card) {
            return card.characteristics().stream()
                    .map(part -> new LonePart(part.id(), named(part.name(), part.id())))
                    .toList();
        }
        return node instanceof DecisionTableNode table
                ? table.rows().stream()
                        .map(row -> new LonePart(row.id(), LocalizedText.EMPTY))
                        .toList()
                : List.of();
    }

    /** The node with that part alone. */
    static Optional<FlowNode> of(FlowNode node, String part) {
        if (parts(node).stream().noneMatch(each -> each.id().equals(part))) {
            return Optional.empty();
        }
        if (node instanceof RuleSetNode set) {
            return Optional.of(new RuleSetNode(set.id(), set.name(), set.hit(), rule(set, part)));
        }
        if (node instanceof ScorecardNode card) {
            return Optional.of(new ScorecardNode(
                    card.id(), card.name(), card.variable(), card.base(), characteristic(card, part)));
        }
        return node instanceof DecisionTableNode table ? Optional.of(row(table, part)) : Optional.empty();
    }

    private static List<Rule> rule(RuleSetNode set, String id) {
        return set.rules().stream().filter(rule -> rule.id().equals(id)).toList();
    }

    private static List<Characteristic> characteristic(ScorecardNode card, String id) {
        return card.characteristics().stream()
                .filter(part -> part.id().equals(id))
                .toList();
    }

    /** A row that does not hit writes nothing: the default belongs to the whole table. */
    private static DecisionTableNode row(DecisionTableNode table, String id) {
        List<TableRow> rows =
                table.rows().stream().filter(row -> row.id().equals(id)).toList();
        Optional<List<String>> defaults = table.hit() == TableHit.COLLECT
                ? table.defaults()
                : Optional.of(Collections.nCopies(table.outputs().size(), NOTHING));
        return new DecisionTableNode(
                table.id(), table.name(), table.hit(), table.inputs(), table.outputs(), rows, defaults);
    }

    private static LocalizedText named(LocalizedText name, String id) {
        return name.equals(LocalizedText.EMPTY) ? new LocalizedText(id, id) : name;
    }
}
