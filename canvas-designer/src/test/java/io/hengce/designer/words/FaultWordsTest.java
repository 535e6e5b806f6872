package io.hengce.designer.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.decision.TraceFault;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class FaultWordsTest {

    private final Words words = new Words(Language.EN);

    @Test
    void saysAnErrorInTheLanguageThatIsSwitchedOn() {
        var fault = new TraceFault("ENGINE_DIVISION_BY_ZERO", "ratios", "assignments/dti", "division by zero");

        assertThat(said(fault))
                .isEqualTo("At “Ratios”: something is divided by zero. (ENGINE_DIVISION_BY_ZERO, division by zero)");
        words.language().set(Language.ZH);
        assertThat(said(fault)).isEqualTo("“衍生变量”：除数为零。（ENGINE_DIVISION_BY_ZERO，division by zero）");
    }

    @Test
    void saysTheCodeOfAnErrorThatItDoesNotKnow() {
        assertThat(said(new TraceFault("ENGINE_NEW", "gone", "", "odd")))
                .isEqualTo("At “gone”: ENGINE_NEW (ENGINE_NEW, odd)");
    }

    private String said(TraceFault fault) {
        return new FaultWords(words).say(Fixture.smallLoan(), fault);
    }
}
