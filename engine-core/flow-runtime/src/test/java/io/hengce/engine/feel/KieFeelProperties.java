package io.hengce.engine.feel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Random expressions and cells over random values: our result is that of KIE's FEEL interpreter, unless a known difference is in play ({@link KieFeelDifferencesTest}, {@link KieListDifferencesTest}).
 * {@code -Dcases=N} runs more.
 */
class KieFeelProperties {

    private static final int CASES = Integer.getInteger("cases", 20_000);
    private static final int CELLS = CASES / 10;

    @Test
    void kieSaysTheSameOfExpressions() {
        var met = met(CASES, seed -> new ExpressionCase(seed).met());

        assertThat(met.getOrDefault("compared", 0L))
                .as("compared of %s: %s", CASES, met)
                .isGreaterThan(CASES * 9L / 10);
        assertThat(met.keySet())
                .contains(
                        "true",
                        "false",
                        "missing",
                        "NumberValue",
                        "TextValue",
                        "DateValue",
                        "ListValue",
                        "fault",
                        "disputed");
        assertThat(ExpressionCase.FUNCTIONS)
                .allSatisfy(function -> assertThat(met).as("%s", met).containsKey(function));
    }

    @Test
    void kieSaysTheSameOfCells() {
        var met = met(CELLS, seed -> new CellCase(seed).met());

        assertThat(met.getOrDefault("compared", 0L))
                .as("compared of %s: %s", CELLS, met)
                .isGreaterThan(CELLS * 8L / 10);
        assertThat(met.keySet()).contains("true", "false", "missing", "Any", "Missing", "OneOf", "NoneOf", "disputed");
    }

    private static Map<String, Long> met(int cases, LongFunction<List<String>> run) {
        var seeds = new Random(20_260_103L).longs(cases).boxed().toList();
        return seeds.parallelStream()
                .flatMap(seed -> run.apply(seed).stream())
                .collect(Collectors.groupingBy(each -> each, Collectors.counting()));
    }
}
