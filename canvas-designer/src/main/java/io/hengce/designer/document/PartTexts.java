package io.hengce.designer.document;

import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Assignment;
import io.hengce.flow.document.Bin;
import io.hengce.flow.document.Characteristic;
import io.hengce.flow.document.CrossSide;
import io.hengce.flow.document.Heading;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.document.Rule;
import io.hengce.flow.document.RuleAction;
import io.hengce.flow.document.SubFlowCall;
import io.hengce.flow.document.SubFlowInput;
import io.hengce.flow.document.SubFlowOutput;
import io.hengce.flow.document.TableInput;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeSplit;
import java.util.List;
import java.util.function.UnaryOperator;

/** The same parts of nodes with every text of them changed that can name a field or a parameter, as {@link NodeTexts} does for whole nodes. */
record PartTexts(UnaryOperator<String> expressions, UnaryOperator<String> cells, UnaryOperator<String> variables) {

    List<Assignment> assignments(List<Assignment> all) {
        return all.stream()
                .map(each -> new Assignment(variables.apply(each.variable()), expressions.apply(each.expression())))
                .toList();
    }

    List<String> all(List<String> texts) {
        return texts.stream().map(expressions).toList();
    }

    Rule rule(Rule rule) {
        return new Rule(
                rule.id(),
                rule.name(),
                expressions.apply(rule.when()),
                rule.actions().stream()
                        .map(action -> action.accept(new Actions(expressions, variables)))
                        .toList(),
                rule.priority(),
                rule.validity());
    }

    List<TableInput> inputs(List<TableInput> inputs) {
        return inputs.stream()
                .map(each -> new TableInput(each.id(), expressions.apply(each.expression())))
                .toList();
    }

    CrossSide side(CrossSide side) {
        return new CrossSide(
                inputs(side.inputs()),
                side.headings().stream()
                        .map(each -> new Heading(
                                each.id(), each.when().stream().map(cells).toList()))
                        .toList());
    }

    TreeSplit split(TreeSplit split) {
        return new TreeSplit(
                split.id(),
                split.name(),
                split.branches().stream()
                        .map(each -> new TreeBranch(each.id(), each.name(), expressions.apply(each.when()), each.to()))
                        .toList(),
                split.otherwise());
    }

    Characteristic characteristic(Characteristic each) {
        return new Characteristic(
                each.id(),
                each.name(),
                expressions.apply(each.input()),
                each.weight(),
                each.reason(),
                each.bins().stream()
                        .map(bin -> new Bin(bin.id(), cells.apply(bin.when()), bin.points(), bin.reason()))
                        .toList());
    }

    Limit limit(Limit limit) {
        return new Limit(
                variables.apply(limit.variable()),
                limit.take(),
                limit.of().stream()
                        .map(part -> new LimitPart(part.id(), part.name(), expressions.apply(part.expression())))
                        .toList(),
                limit.rounding(),
                limit.floor().map(expressions),
                limit.cap().map(expressions),
                limit.least().map(expressions));
    }

    Pricing pricing(Pricing pricing) {
        return new Pricing(
                variables.apply(pricing.variable()),
                expressions.apply(pricing.base()),
                pricing.adjustments().stream()
                        .map(each -> new Adjustment(
                                each.id(), each.name(), expressions.apply(each.when()), expressions.apply(each.add())))
                        .toList(),
                pricing.floor().map(expressions),
                pricing.cap().map(expressions));
    }

    SubFlowCall call(SubFlowCall call) {
        var inputs = call.inputs().stream()
                .map(each -> new SubFlowInput(each.field(), expressions.apply(each.expression())))
                .toList();
        var outputs = call.outputs().stream()
                .map(each -> new SubFlowOutput(variables.apply(each.variable()), each.field()))
                .toList();
        return new SubFlowCall(call.flow(), call.hash(), inputs, outputs);
    }

    private record Actions(UnaryOperator<String> expressions, UnaryOperator<String> variables)
            implements RuleAction.Cases<RuleAction> {
        @Override
        public RuleAction raise(RuleAction.Raise action) {
            return action;
        }

        @Override
        public RuleAction setVariable(RuleAction.SetVariable action) {
            return new RuleAction.SetVariable(
                    variables.apply(action.variable()), expressions.apply(action.expression()));
        }

        @Override
        public RuleAction addPoints(RuleAction.AddPoints action) {
            return new RuleAction.AddPoints(variables.apply(action.variable()), expressions.apply(action.points()));
        }
    }
}
