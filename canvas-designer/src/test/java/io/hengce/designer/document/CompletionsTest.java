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
        assertThat(Completions.of(Fixture.smallLoan(), "min(inc", 7).from()).isEqualTo(4);
        assertThat(Completions.of(Fixture.smallLoan(), "", 0).from()).isZero();
    }

    @Test
    void inACellTheCodesOfItsFieldComeFirst() {
        assertThat(inCell("housing", "")).startsWith("\"own\"", "\"mortgage\"", "\"rent\"");
        assertThat(inCell("housing", "re")).startsWith("\"rent\"");
        assertThat(inCell("age", "re")).doesNotContain("\"rent\"");
    }

    @Test
    void findsACodeByItsLabelAndWithinQuotes() {
        assertThat(inCell("housing", "自有")).containsExactly("\"own\"");
        assertThat(inCell("housing", "\"own\", \"re")).containsExactly("\"rent\"");
        assertThat(inCell("housing", "\"own\"")).isEmpty();
    }

    @Test
    void aCodeTakesThePlaceOfItsQuotes() {
        var found = Completions.inCell(Fixture.smallLoan(), "housing", "\"own\", \"re\"", 10);

        assertThat(found.from()).isEqualTo(7);
        assertThat(found.to()).isEqualTo(11);
    }

    private static List<String> inCell(String subject, String text) {
        return Completions.inCell(Fixture.smallLoan(), subject, text, text.length()).list().stream()
                .map(Completion::insert)
                .toList();
    }

    private static List<String> after(String text) {
        return Completions.of(Fixture.smallLoan(), text, text.length()).list().stream()
                .map(Completion::insert)
                .toList();
    }
}
