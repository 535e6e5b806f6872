package io.hengce.engine.oracle;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.expr.ArithmeticOperator;
import io.hengce.flow.expr.ComparisonOperator;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A limit and a price, in the words of expressions; the rounding by what is left over of the last step. */
record OracleTerms(LimitPricingNode node, OracleSteps steps) {

    void apply() {
        node.limit().ifPresent(this::limit);
        node.pricing().ifPresent(this::price);
    }

    private void limit(Limit limit) {
        var better = limit.take() == Extreme.MIN ? ComparisonOperator.LESS : ComparisonOperator.GREATER;
        var taken =
                limit.of().stream().map(part -> steps.value(Places.limitPart(node.id(), part.id()))).toList().stream()
                        .reduce((one, other) -> OracleTable.earlier(one, better, other))
                        .orElse(Value.Missing.MISSING);
        if (limit.rounding().isPresent() && taken instanceof Value.NumberValue number) {
            taken = Value.of(rounded(number.number(), limit.rounding().get()));
        }
        taken = bounded(taken, limit.floor(), Places.limitBound(node.id(), "floor"), ComparisonOperator.GREATER);
        taken = bounded(taken, limit.cap(), Places.limitBound(node.id(), "cap"), ComparisonOperator.LESS);
        if (limit.least().isPresent()) {
            var least = steps.value(Places.limitBound(node.id(), "least"));
            var kept = OracleTable.earlier(least, ComparisonOperator.GREATER, taken);
            taken = kept.isMissing() || kept.equals(taken) ? kept : Value.of(0);
        }
        steps.write(limit.variable(), taken);
    }

    private static BigDecimal rounded(BigDecimal amount, LimitRounding rounding) {
        var over = amount.abs().remainder(rounding.step());
        var down = amount.abs().subtract(over);
        var isUp = rounding.mode() == RoundingMode.UP && over.signum() > 0
                || rounding.mode() == RoundingMode.HALF_UP && over.add(over).compareTo(rounding.step()) >= 0;
        var rounded = isUp ? down.add(rounding.step()) : down;
        return amount.signum() < 0 ? rounded.negate() : rounded;
    }

    private Value bounded(Value value, Optional<String> text, Place place, ComparisonOperator better) {
        return text.isEmpty() ? value : OracleTable.earlier(steps.value(place), better, value);
    }

    private void price(Pricing pricing) {
        var price = steps.value(Places.pricingBase(node.id()));
        for (var each : pricing.adjustments()) {
            if (steps.holds(Places.adjustmentWhen(node.id(), each.id()))) {
                price = OracleTable.combined(
                        price, ArithmeticOperator.ADD, steps.value(Places.adjustmentAdd(node.id(), each.id())));
            }
        }
        price = bounded(price, pricing.floor(), Places.pricingBound(node.id(), "floor"), ComparisonOperator.GREATER);
        price = bounded(price, pricing.cap(), Places.pricingBound(node.id(), "cap"), ComparisonOperator.LESS);
        steps.write(pricing.variable(), price);
    }
}
