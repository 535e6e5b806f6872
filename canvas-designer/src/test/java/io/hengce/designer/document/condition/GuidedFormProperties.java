package io.hengce.designer.document.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.condition.Part.Clause;
import io.hengce.designer.document.condition.Part.Group;
import io.hengce.designer.document.condition.Part.Mode;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Guided conditions come back from FEEL as they were. */
final class GuidedFormProperties {

    private static final int CASES = Integer.getInteger("cases", 3_000);
    private static final List<String> NAMES =
            List.of("age", "income", "grade", "closed", "outcome", "r.member", "r.inner.x");
    private static final List<String> TEXTS = List.of("", "A", "是，否", "a\"b", "back\\slash", "two words", "), (");
    private static final List<String> FORMULAS = List.of(
            "a + 1",
            "-a",
            "count(list[x > 1])",
            "a * (b + c)",
            "if a then 1 else 2",
            "list[-1]",
            "list[1].member",
            "2 ** 3");

    @Test
    void guidedToFeelToGuidedIsTheSame() {
        var random = new Random(11);
        for (var times = 0; times < CASES; times++) {
            var form = whole(random);

            var feel = GuidedForm.feel(form);

            assertThat(GuidedForm.of(feel)).as(feel).contains(form);
        }
    }

    private static Group whole(Random random) {
        return random.nextInt(4) == 0 ? new Group(Mode.ALL, List.of(clause(random))) : group(random, 3);
    }

    private static Group group(Random random, int depth) {
        var mode = random.nextBoolean() ? Mode.ALL : Mode.ANY;
        return new Group(
                mode,
                IntStream.range(0, 2 + random.nextInt(3))
                        .mapToObj(at -> part(random, depth))
                        .toList());
    }

    private static Part part(Random random, int depth) {
        return switch (random.nextInt(8)) {
            case 0 -> new Part.Free("some x in list satisfies x > " + random.nextInt(9));
            case 1, 2 -> depth > 0 ? group(random, depth - 1) : clause(random);
            default -> clause(random);
        };
    }

    private static Part clause(Random random) {
        var relation = Relation.values()[random.nextInt(Relation.values().length)];
        var count = relation.takesMany() ? 1 + random.nextInt(4) : relation.fewest();
        var isTruth = relation == Relation.IS_TRUE || relation == Relation.IS_FALSE;
        var subject = isTruth || random.nextInt(3) > 0 ? named(random) : formula(random);
        return new Clause(
                subject,
                relation,
                Stream.generate(() -> value(random)).limit(count).toList());
    }

    private static Operand value(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> named(random);
            case 1 -> formula(random);
            case 2 -> new Operand.Constant(Value.of(TEXTS.get(random.nextInt(TEXTS.size()))));
            case 3 -> new Operand.Constant(Value.of(random.nextBoolean()));
            case 4 -> new Operand.Constant(new Value.DateValue(LocalDate.ofEpochDay(random.nextInt(30_000))));
            default ->
                new Operand.Constant(
                        Value.of(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(5))));
        };
    }

    private static Operand named(Random random) {
        return new Operand.Named(NAMES.get(random.nextInt(NAMES.size())));
    }

    private static Operand formula(Random random) {
        return new Operand.Formula(FORMULAS.get(random.nextInt(FORMULAS.size())));
    }
}
