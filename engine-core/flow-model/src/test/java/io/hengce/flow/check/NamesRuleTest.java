package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.VerdictNode;
import io.hengce.flow.text.LocalizedText;
import io.hengce.flow.value.Outcome;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NamesRuleTest {

    @Test
    void acceptsNamesOfAnyScript() {
        assertThat(named("年龄 âge возраст 𠮷").problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u200B", "\u202E", "\u2066", "\u0007", "\uFEFF", "\u00AD", "\u2028", "\u3164", "\uFE0F", "\u034F"
            })
    void refusesCharactersThatHideOrTurn(String hidden) {
        var problems =
                named("a" + hidden.replace("\u0007", "\\u0007") + "ge").check().diagnostics();

        assertThat(problems).extracting(Drawing::shown).containsExactly("NAME_CHARACTER dictionary/age");
        assertThat(problems.get(0).message().en())
                .contains("U+%04X".formatted(hidden.codePointAt(0)))
                .doesNotContain(hidden);
    }

    @Test
    void refusesDecomposedNames() {
        var document = Drawing.approving().document();
        var approve = new VerdictNode("approve", new LocalizedText("", "e\u0301tat"), Outcome.APPROVE, List.of());

        var found = FlowChecker.standard().check(document.withNode(approve)).diagnostics();

        assertThat(found).extracting(Drawing::shown).containsExactly("NAME_NOT_NFC approve");
    }

    private static Drawing named(String label) {
        return Drawing.approving().field("{'id':'age','type':'number','label':{'en':'%s'}}".formatted(label));
    }
}
