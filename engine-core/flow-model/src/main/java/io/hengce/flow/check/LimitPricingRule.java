package io.hengce.flow.check;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Places;
import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.expr.Expression;
import io.hengce.flow.expr.Frame;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.Optional;

/** A limit or price is there, has what it is made of, and its step, bounds and variable fit together. */
final class LimitPricingRule implements CheckRule {

    static final int PARTS = 200;

    @Override
    public void check(Draft draft, Problems problems) {
        for (var node : draft.kinds().limitPricings) {
            if (node.limit().isEmpty() && node.pricing().isEmpty()) {
                problems.add(Mistake.LIMIT_PRICING_EMPTY, Place.ofNode(node.id()), node.id());
            }
            size(node, problems);
            node.limit().ifPresent(limit -> limit(node, limit, draft, problems));
            bounds(Places.limitBound(node.id(), "floor"), Places.limitBound(node.id(), "cap"), draft, problems);
            bounds(Places.pricingBound(node.id(), "floor"), Places.pricingBound(node.id(), "cap"), draft, problems);
        }
    }

    private static void size(LimitPricingNode node, Problems problems) {
        var parts = node.limit().map(limit -> limit.of().size()).orElse(0);
        var adjustments =
                node.pricing().map(pricing -> pricing.adjustments().size()).orElse(0);
        if (parts > PARTS || adjustments > PARTS) {
            problems.add(
                    Mistake.LIMIT_PRICING_TOO_LARGE, Place.ofNode(node.id()), node.id(), parts, adjustments, PARTS);
        }
    }

    private static void limit(LimitPricingNode node, Limit limit, Draft draft, Problems problems) {
        if (limit.of().isEmpty()) {
            problems.add(Mistake.LIMIT_WITHOUT_AMOUNT, Places.limit(node.id()), node.id());
        }
        var field = draft.field(limit.variable());
        var type = field.map(Field::type).filter(NumberType.class::isInstance).map(NumberType.class::cast);
        limit.rounding()
                .filter(rounding -> !isStep(rounding, type))
                .ifPresent(rounding -> problems.add(
                        Mistake.LIMIT_STEP,
                        Place.inNode(node.id(), "limit/rounding/step"),
                        rounding.step().toPlainString(),
                        limit.variable()));
        if (limit.least().isPresent()
                && type.filter(LimitPricingRule::excludesZero).isPresent()) {
            problems.add(Mistake.LIMIT_LEAST_WITHOUT_ZERO, Places.limitBound(node.id(), "least"), limit.variable());
        }
    }

    private static boolean isStep(LimitRounding rounding, Optional<NumberType> type) {
        var decimals = rounding.step().stripTrailingZeros().scale();
        return rounding.step().signum() > 0
                && decimals
                        <= type.map(number -> number.scale().orElse(decimals)).orElse(decimals);
    }

    private static boolean excludesZero(NumberType type) {
        return type.min().filter(min -> min.signum() > 0).isPresent()
                || type.max().filter(max -> max.signum() < 0).isPresent();
    }

    /** Where both are constants. */
    private static void bounds(Place floor, Place cap, Draft draft, Problems problems) {
        var least = constant(floor, draft);
        var most = constant(cap, draft);
        if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
            problems.add(
                    Mistake.LIMIT_FLOOR_ABOVE_CAP,
                    floor,
                    least.get().toPlainString(),
                    most.get().toPlainString());
        }
    }

    private static Optional<BigDecimal> constant(Place place, Draft draft) {
        return draft.texts()
                .expression(place)
                .filter(expression -> expression.reads().isEmpty())
                .flatMap(expression -> number(expression, draft));
    }

    private static Optional<BigDecimal> number(Expression expression, Draft draft) {
        try {
            var value = expression.evaluator().evaluate(new Frame(draft.slots()));
            return value instanceof Value.NumberValue number ? Optional.of(number.number()) : Optional.empty();
        } catch (EvaluationFault fault) {
            return Optional.empty();
        }
    }
}
