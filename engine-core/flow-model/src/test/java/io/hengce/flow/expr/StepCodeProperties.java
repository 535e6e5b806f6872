package io.hengce.flow.expr;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.expr.StepCode.Steps;
import io.hengce.flow.value.Units;
import io.hengce.flow.value.Value;
import java.util.List;
import java.util.Random;
import java.util.function.IntToLongFunction;
import java.util.function.LongBinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** What generated code puts together is what the step of each input gives, found one by one. */
final class StepCodeProperties {

    private static final int INPUTS = 3;
    private static final String END = "999999999999999999";
    private static final Slots SLOTS = new Slots(new Dictionary(IntStream.range(0, INPUTS)
            .mapToObj(number -> LoanScope.field("n" + number, LoanScope.number("", 0, "-" + END, END)))
            .toList()));

    @Property(tries = 60)
    void pointsOfEachInputAreAddedUp(@ForAll long seed) {
        var random = new Random(seed);
        var inputs = inputs(random, number -> random.nextInt(100) - 50L);
        var code = StepCode.sum(7, inputs).orElseThrow();

        for (var run = 0; run < 40; run++) {
            var frame = frame(random);
            assertThat(code.read(frame)).isEqualTo(together(inputs, frame, 7, Long::sum));
        }
    }

    @Property(tries = 60)
    void rowsThatEachInputLetsThroughAreKept(@ForAll long seed) {
        var random = new Random(seed);
        var inputs = inputs(random, number -> random.nextLong() | random.nextLong());
        var code = StepCode.common(-1L, inputs).orElseThrow();

        for (var run = 0; run < 40; run++) {
            var frame = frame(random);
            assertThat(code.read(frame)).isEqualTo(together(inputs, frame, -1L, (one, other) -> one & other));
        }
    }

    @Test
    void aSumWithoutPointsForAMissingValueIsMissing() {
        var code = StepCode.sum(7, List.of(input(0, List.of(Long.MIN_VALUE, 5L), List.of(1L, 2L), Units.MISSING)))
                .orElseThrow();
        var frame = new Frame(SLOTS);

        assertThat(code.read(frame)).isEqualTo(Units.MISSING);
        frame.set(SLOTS.require("n0"), Value.of(5));
        assertThat(code.read(frame)).isEqualTo(9);
    }

    @Test
    void aStepWithoutPointsIsNotGenerated() {
        var input = input(0, List.of(Long.MIN_VALUE, 5L), List.of(1L, Units.MISSING), 0);

        assertThat(StepCode.sum(7, List.of(input))).isEmpty();
    }

    @Test
    void manyStepsAreNotGenerated() {
        var begins = Stream.iterate(0L, begin -> begin + 1).limit(17).toList();

        assertThat(StepCode.common(-1L, List.of(input(0, begins, begins, 0)))).isEmpty();
    }

    private static List<Steps> inputs(Random random, IntToLongFunction gives) {
        return IntStream.range(0, INPUTS)
                .mapToObj(number -> {
                    var begins = Stream.concat(
                                    Stream.of(Long.MIN_VALUE),
                                    random.longs(random.nextInt(9), -10, 11)
                                            .sorted()
                                            .distinct()
                                            .boxed())
                            .toList();
                    var given = begins.stream()
                            .map(begin -> gives.applyAsLong(number))
                            .toList();
                    return input(number, begins, given, gives.applyAsLong(number));
                })
                .toList();
    }

    private static Steps input(int number, List<Long> begins, List<Long> gives, long missing) {
        return new Steps(new LongForm.Slot(SLOTS.require("n" + number)), begins, gives, missing);
    }

    private static Frame frame(Random random) {
        var frame = new Frame(SLOTS);
        for (var number = 0; number < INPUTS; number++) {
            switch (random.nextInt(6)) {
                case 0 -> frame.set(SLOTS.require("n" + number), Value.Missing.MISSING);
                case 1 ->
                    frame.set(
                            SLOTS.require("n" + number),
                            Value.of(random.nextBoolean() ? Long.parseLong(END) : -Long.parseLong(END)));
                default -> frame.set(SLOTS.require("n" + number), Value.of(random.nextInt(25) - 12));
            }
        }
        return frame;
    }

    private static long together(List<Steps> inputs, Frame frame, long from, LongBinaryOperator together) {
        return inputs.stream().mapToLong(input -> given(input, frame)).reduce(from, together);
    }

    private static long given(Steps input, Frame frame) {
        var value = input.input().read(frame);
        var number =
                (int) input.begins().stream().filter(begin -> begin <= value).count();
        return value == Units.MISSING ? input.missing() : input.gives().get(number - 1);
    }
}
