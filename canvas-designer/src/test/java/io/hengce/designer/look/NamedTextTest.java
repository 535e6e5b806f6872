package io.hengce.designer.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

final class NamedTextTest {

    @Test
    void aNameHasAnInkOfItsOwnInsteadOfBackticks() {
        var text = new NamedText("If `Age` is less than 18, `R1`");

        assertThat(parts(text)).containsExactly("If ", "Age", " is less than 18, ", "R1");
        assertThat(text.getChildren().get(1).getStyleClass()).containsExactly("named-name");
        assertThat(text.getAccessibleText()).isEqualTo("If Age is less than 18, R1");
    }

    @Test
    void anotherSentenceTakesThePlaceOfTheFirst() {
        var text = new NamedText("`Age`");

        text.say("a lone ` stays");

        assertThat(parts(text)).containsExactly("a lone ` stays");
    }

    private static List<String> parts(NamedText text) {
        return text.getChildren().stream().map(each -> ((Text) each).getText()).toList();
    }
}
