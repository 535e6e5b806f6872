package io.hengce.engine.oracle;

import io.hengce.flow.document.Places;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.RuleHit;
import io.hengce.flow.document.RuleSetNode;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;

/** A rule set, rule by rule in its order; every expression sees the values on entry, since writes wait to the end. */
final class OracleRuleSet {

    private final RuleSetNode node;
    private final FlowOracle.Run run;
    private final OracleSteps steps;
    private final Map<String, Value> set = new TreeMap<>();
    private final Map<String, Value> points = new TreeMap<>();

    OracleRuleSet(RuleSetNode node, FlowOracle.Run run, OracleSteps steps) {
        this.node = node;
        this.run = run;
        this.steps = steps;
    }

    void apply() {
        var entry = run.values.get("outcome");
        var time = (Value.DateTimeValue) run.values.get("decision_time");
        var today = time.time().toLocalDate();
        var inOrder = node.rules().stream()
                .filter(rule -> rule.validity().on(today))
                .sorted(Comparator.comparingInt(Rule::priority).reversed())
                .toList();
        for (var rule : inOrder) {
            var now = run.values.put("outcome", entry);
            var hit = steps.holds(Places.ruleWhen(node.id(), rule.id()));
            if (hit) {
                hit(rule);
            }
            run.values.put(
                    "outcome",
                    run.outcome.<Value>map(said -> Value.of(said.name())).orElse(now));
            if (hit && node.hit() == RuleHit.FIRST) {
                break;
            }
        }
        declared().forEach(steps::write);
    }

    private void hit(Rule rule) {
        for (var index = 0; index < rule.actions().size(); index++) {
            var place = Places.ruleAction(node.id(), rule.id(), index);
            rule.actions().get(index).accept(new RuleAction.Cases<Void>() {
                @Override
                public Void raise(RuleAction.Raise action) {
                    var entry = run.values.get("outcome");
                    run.raise(action.outcome());
                    run.values.put("outcome", entry);
                    run.reasons.raised(action.reason(), node.id(), action.outcome());
                    return null;
                }

                @Override
                public Void setVariable(RuleAction.SetVariable action) {
                    var value = steps.rounded(action.variable(), steps.value(place));
                    var before = set.putIfAbsent(action.variable(), value);
                    if (before != null && !before.equals(value)) {
                        throw new EvaluationFault("ENGINE_CONFLICT", action.variable());
                    }
                    return null;
                }

                @Override
                public Void addPoints(RuleAction.AddPoints action) {
                    points.merge(action.variable(), steps.value(place), OracleRuleSet::plus);
                    return null;
                }
            });
        }
    }

    private static Value plus(Value left, Value right) {
        if (left instanceof Value.NumberValue a && right instanceof Value.NumberValue b) {
            BigDecimal sum = a.number().add(b.number(), MathContext.DECIMAL128);
            return Value.of(sum);
        }
        return Value.Missing.MISSING;
    }

    /** Every variable that the rules name: what was set, the points, else missing or 0. */
    private Map<String, Value> declared() {
        var all = new TreeMap<String, Value>();
        for (var rule : node.rules()) {
            for (var action : rule.actions()) {
                if (action instanceof RuleAction.SetVariable named) {
                    all.put(named.variable(), set.getOrDefault(named.variable(), Value.Missing.MISSING));
                } else if (action instanceof RuleAction.AddPoints named) {
                    all.put(named.variable(), points.getOrDefault(named.variable(), Value.of(0)));
                }
            }
        }
        return all;
    }
}
