package io.hengce.engine.oracle;

import io.hengce.flow.dictionary.FieldType.NumberType;
import io.hengce.flow.document.Adjustment;
import io.hengce.flow.document.Extreme;
import io.hengce.flow.document.Limit;
import io.hengce.flow.document.LimitPart;
import io.hengce.flow.document.LimitPricingNode;
import io.hengce.flow.document.LimitRounding;
import io.hengce.flow.document.Pricing;
import io.hengce.flow.oracle.ExpressionGenerator;
import io.hengce.flow.text.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Random limits and prices; a price may read the limit of its node. */
final class TermsGenerator {

    private static final List<RoundingMode> MODES = List.of(RoundingMode.DOWN, RoundingMode.UP, RoundingMode.HALF_UP);

    private final Random random;
    private final FieldGenerator fields;

    TermsGenerator(Random random, FieldGenerator fields) {
        this.random = random;
        this.fields = fields;
    }

    LimitPricingNode node(String id, LocalizedText name) {
        var parts = random.nextInt(3);
        var limit = parts == 0 ? Optional.<Limit>empty() : Optional.of(limit(name));
        return new LimitPricingNode(id, name, limit, parts == 1 ? Optional.empty() : Optional.of(pricing(name)));
    }

    private Limit limit(LocalizedText name) {
        var type = fields.derivedNumber();
        var expressions = expressions();
        var parts = new ArrayList<LimitPart>();
        for (var number = random.nextInt(3); number >= 0; number--) {
            parts.add(new LimitPart("l" + number, name, expressions.expression(type, 2)));
        }
        var floor = maybe(expressions, type);
        var cap = maybe(expressions, type);
        var least = maybe(expressions, type);
        return new Limit(
                fields.derived(type).id(),
                random.nextBoolean() ? Extreme.MIN : Extreme.MAX,
                parts,
                random.nextBoolean() ? Optional.of(rounding()) : Optional.empty(),
                floor,
                cap,
                least);
    }

    private LimitRounding rounding() {
        return new LimitRounding(BigDecimal.valueOf(1 + random.nextInt(30)), MODES.get(random.nextInt(3)));
    }

    private Pricing pricing(LocalizedText name) {
        var type = fields.derivedNumber();
        var expressions = expressions();
        var adjustments = new ArrayList<Adjustment>();
        for (var number = random.nextInt(4); number > 0; number--) {
            adjustments.add(new Adjustment(
                    "a" + number, name, expressions.condition(2), expressions.expression(type, random.nextInt(2))));
        }
        var base = expressions.expression(type, 2);
        var floor = maybe(expressions, type);
        var cap = maybe(expressions, type);
        return new Pricing(fields.derived(type).id(), base, adjustments, floor, cap);
    }

    private Optional<String> maybe(ExpressionGenerator expressions, NumberType type) {
        return random.nextInt(3) == 0 ? Optional.of(expressions.expression(type, random.nextInt(2))) : Optional.empty();
    }

    private ExpressionGenerator expressions() {
        return new ExpressionGenerator(fields.readable(), random);
    }
}
