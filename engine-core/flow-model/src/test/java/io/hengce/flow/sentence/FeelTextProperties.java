package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.oracle.ExpressionGenerator;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The printed text of a random tree reads as the same tree, and printing it again changes nothing. */
final class FeelTextProperties {

    private static final int DEPTH = 4;

    @Property(tries = 1000)
    void conditionsReadAsTheSameTree(@ForAll long seed) {
        readsAsTheSameTree(generator(seed).condition(DEPTH));
    }

    @Property(tries = 500)
    void numbersReadAsTheSameTree(@ForAll long seed) {
        readsAsTheSameTree(generator(seed).number("CNY", DEPTH));
    }

    @Property(tries = 300)
    void textsAndDatesReadAsTheSameTree(@ForAll long seed) {
        readsAsTheSameTree(
                seed % 2 == 0 ? generator(seed).text(DEPTH) : generator(seed).date(DEPTH));
    }

    private static ExpressionGenerator generator(long seed) {
        return new ExpressionGenerator(Trees.FIELDS, new Random(seed));
    }

    private static void readsAsTheSameTree(String text) {
        var tree = Trees.read(text);
        var printed = FeelText.of(tree);

        var again = Trees.read(printed);

        assertThat(Trees.shape(again)).as(printed).isEqualTo(Trees.shape(tree));
        assertThat(FeelText.of(again)).isEqualTo(printed);
        assertThat(printed.chars().filter(each -> each == '(').count())
                .as("no bracket is added: %s", text)
                .isLessThanOrEqualTo(text.chars().filter(each -> each == '(').count());
    }
}
