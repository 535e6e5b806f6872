package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.Completions.Completion;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CompletionsTest {

    @Test
    void proposesWhatBeginsWithTheWordBeforeWhatHasItSomewhere() {
        assertThat(after("age > 3 and d")).startsWith("debt", "dti", "default(", "decimal(", "date(");
        assertThat(after("age > 3 and d")).contains("has_overdue", "max_dti");
    }

    @Test
    void findsAFieldByItsLabel() {
        assertThat(after("月收")).containsExactly("income");
    }

    @Test
    void proposesNothingWithinAText() {
        assertThat(after("housing = \"o")).isEmpty();
        assertThat(after("housing = \"own\" and inc")).startsWith("income");
        assertThat(after("age > 18")).isEmpty();
    }

    @Test
    void proposesNothingOnceTheWordStandsThere() {
        assertThat(after("income")).isEmpty();
    }

    @Test
    void theWordBeginsBehindWhatIsNoLetter() {
        assertThat(Completions.wordStart("min(inc", 7)).isEqualTo(4);
        assertThat(Completions.wordStart("", 0)).isZero();
    }

    private static List<String> after(String text) {
        return Completions.of(Fixture.smallLoan(), text, text.length()).stream()
                .map(Completion::insert)
                .toList();
    }
}
