package io.hengce.bench.peer;

import io.hengce.engine.loan.LoanFlow;
import io.hengce.flow.document.DecisionTableNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.document.ScorecardNode;
import io.hengce.flow.value.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The rules, bins and rows of the flow, for the texts that the peers read. */
final class LoanPolicy {

    /** A rule of the policy. */
    record PolicyRule(String code, boolean declines, List<Condition> conditions) {}

    /** A bin of a characteristic. */
    record PolicyBin(String characteristic, Condition condition, String points) {}

    /** A row of a table; conditions that take anything are left out of none. */
    record PolicyRow(int number, List<Condition> conditions, List<String> outputs) {}

    private final FlowDocument document = LoanFlow.document();

    List<PolicyRule> rules() {
        var rules = new ArrayList<PolicyRule>();
        for (var rule : node("policy", RuleSetNode.class).rules()) {
            var raise = (RuleAction.Raise) rule.actions().get(0);
            rules.add(new PolicyRule(raise.reason(), raise.outcome() == Outcome.DECLINE, Condition.parts(rule.when())));
        }
        return rules;
    }

    List<PolicyBin> bins() {
        return node("card", ScorecardNode.class).characteristics().stream()
                .flatMap(each -> each.bins().stream()
                        .map(bin -> new PolicyBin(
                                each.id(),
                                Condition.of(each.input(), bin.when()),
                                bin.points().toPlainString())))
                .toList();
    }

    List<PolicyRow> rows(String table) {
        var node = node(table, DecisionTableNode.class);
        return IntStream.range(0, node.rows().size())
                .mapToObj(number -> row(node, number))
                .toList();
    }

    private static PolicyRow row(DecisionTableNode node, int number) {
        var row = node.rows().get(number);
        var conditions = IntStream.range(0, row.when().size())
                .mapToObj(at -> Condition.of(
                        node.inputs().get(at).expression(), row.when().get(at)))
                .toList();
        return new PolicyRow(number, conditions, row.then());
    }

    private <N> N node(String id, Class<N> kind) {
        return kind.cast(document.node(id).orElseThrow());
    }
}
