package io.hengce.designer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Severity;
import io.hengce.flow.diagnostic.Span;
import io.hengce.flow.document.Places;
import io.hengce.flow.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ProblemsTest {

    private static final Place CELL = Places.rowWhen("grading", "row_a", 0);

    private final Diagnostic doubtful = problem(Severity.WARNING, CELL);
    private final Diagnostic wrong = problem(Severity.ERROR, CELL.at(new Span(2, 4)));
    private final Diagnostic elsewhere = problem(Severity.WARNING, Places.rowWhen("grading", "row_b", 0));
    private final Diagnostic ofField = problem(Severity.WARNING, Places.field("age"));
    private final Problems problems = new Problems(Fixture.smallLoan(), List.of(doubtful, elsewhere, ofField, wrong));

    @Test
    void findsThoseOfAPlaceWhateverPartOfItsTextErrorsFirst() {
        assertThat(problems.at(CELL)).containsExactly(wrong, doubtful);
        assertThat(problems.at(CELL.at(new Span(0, 1)))).containsExactly(wrong, doubtful);
        assertThat(problems.at(Places.row("grading", "row_a"))).isEmpty();
    }

    @Test
    void findsThoseOfANodeAndThoseOfNone() {
        assertThat(problems.ofNode("grading")).containsExactly(wrong, doubtful, elsewhere);
        assertThat(problems.ofNode("age")).isEmpty();
        assertThat(problems.ofDocument()).containsExactly(ofField);
    }

    @Test
    void countsErrorsAndWarnings() {
        assertThat(problems.errors()).isEqualTo(1);
        assertThat(problems.warnings()).isEqualTo(3);
    }

    private static Diagnostic problem(Severity severity, Place place) {
        return new Diagnostic("CODE", severity, place, new LocalizedText("错", "Wrong"));
    }
}
