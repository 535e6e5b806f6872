package io.hengce.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class EscapesTest {

    @Test
    void leavesPlainWordsAsTheyAre() {
        assertThat(Escapes.write("own Home_2.5-A")).isEqualTo("own Home_2.5-A");
    }

    @Test
    void writesEverythingElseAsItsCodePoint() {
        assertThat(Escapes.write("80%;\"\\\n中\uD83D\uDE00")).isEqualTo("80%25;%3B;%22;%5C;%A;%4E2D;%1F600;");
    }

    @Test
    void readsBackWhateverWasWritten() {
        var random = new Random(5);
        for (var number = 0; number < 10_000; number++) {
            var text = random.ints(random.nextInt(12), 0, Character.MAX_CODE_POINT + 1)
                    .map(point -> random.nextBoolean() ? point : point % 128)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();

            assertThat(Escapes.write(text)).matches("[A-Za-z0-9 _.%;-]*");
            assertThat(Escapes.read(Escapes.write(text))).isEqualTo(text);
        }
    }

    @Test
    void refusesWhatWasNeverWritten() {
        assertThatIllegalArgumentException().isThrownBy(() -> Escapes.read("a\"b"));
        assertThatIllegalArgumentException().isThrownBy(() -> Escapes.read("50% of it"));
    }
}
