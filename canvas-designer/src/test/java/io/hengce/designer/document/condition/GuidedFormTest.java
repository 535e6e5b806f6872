package io.hengce.designer.document.condition;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.condition.Part.Clause;
import io.hengce.designer.document.condition.Part.Draft;
import io.hengce.designer.document.condition.Part.Free;
import io.hengce.designer.document.condition.Part.Group;
import io.hengce.designer.document.condition.Part.Mode;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What has a guided form, and which. */
final class GuidedFormTest {

    private static final Clause YOUNG = new Clause(named("age"), Relation.LESS, List.of(number("18")));
    private static final Clause CLOSED = new Clause(named("closed"), Relation.IS_FALSE, List.of());

    @Test
    void oneComparisonIsAGroupOfOneClause() {
        assertThat(GuidedForm.of("age<18")).contains(new Group(Mode.ALL, List.of(YOUNG)));
    }

    @Test
    void groupsKeepTheirNesting() {
        var whole = GuidedForm.of("age < 18 and (not(closed) or amount > 3 * income)")
                .orElseThrow();

        var amount = new Clause(named("amount"), Relation.GREATER, List.of(new Operand.Formula("3 * income")));
        assertThat(whole).isEqualTo(new Group(Mode.ALL, List.of(YOUNG, new Group(Mode.ANY, List.of(CLOSED, amount)))));
        assertThat(GuidedForm.feel(whole)).isEqualTo("age < 18 and (not(closed) or amount > 3 * income)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "records = \"yes\" and seniority >= record_seniority",
                "is missing(home) or not(is missing(job))",
                "job in (\"fixed\", \"partime\")",
                "not(job in \"fixed\")",
                "balance = -5",
                "age between 18 and 60",
                "rate in [0.1..0.5) and rate in (0.1..0.5] and rate in (0.1..0.5) and rate in [0.1..0.5]",
                "count(accounts[worst_overdue >= 30]) >= 2",
                "not(contains(name, \"x\\\"y\")) or starts with(name, \"a\") or matches(name, \"[0-9]+\")",
                "opened >= date(\"2026-01-01\")",
                "decision_time < date and time(\"2026-01-01T00:00:00Z\")",
                "a and (b and c) and (d or e and not(f))",
                "flag = true",
                "home.city = \"x\" or is missing(home.owner.kind)",
                "(if a then 1 else 2) > b",
                "age > 18 and (some x in accounts satisfies x.closed)"
            })
    void formsGoToFeelAndBack(String feel) {
        var form = GuidedForm.of(feel);

        assertThat(form.map(GuidedForm::feel)).contains(feel);
        assertThat(form.map(GuidedForm::feel).flatMap(GuidedForm::of)).isEqualTo(form);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "age <",
                "1 + 1",
                "18 > age",
                "not(a and b)",
                "x in (> 3, 5)",
                "x in > 3",
                "some a in accounts satisfies a.closed",
                "if a then b else c",
                "\"text\""
            })
    void otherFeelHasNone(String feel) {
        assertThat(GuidedForm.of(feel)).isEmpty();
    }

    @Test
    void whatNeverOrAlwaysHoldsIsAGroupOfNothing() {
        assertThat(GuidedForm.of("false")).contains(new Group(Mode.ANY, List.of()));
        assertThat(GuidedForm.of("true")).contains(new Group(Mode.ALL, List.of()));
        assertThat(GuidedForm.feel(new Group(Mode.ANY, List.of()))).isEqualTo("false");
        assertThat(GuidedForm.feel(new Group(Mode.ALL, List.of()))).isEqualTo("true");
    }

    @Test
    void aPartWithoutAFormStaysFreeAmongOthers() {
        var whole = GuidedForm.of("age < 18 and some x in list satisfies x > 1").orElseThrow();

        assertThat(whole.parts()).containsExactly(YOUNG, new Free("some x in list satisfies x > 1"));
    }

    @Test
    void aClauseThatIsNotFilledInLeavesWhatWasThere() {
        var open = Draft.of(YOUNG).with(Relation.EQUAL, List.of(Optional.empty()));

        assertThat(open.settled()).isEqualTo(open);
        assertThat(GuidedForm.feel(new Group(Mode.ALL, List.of(CLOSED, open)))).isEqualTo("not(closed) and age < 18");
        assertThat(GuidedForm.feel(new Group(Mode.ALL, List.of(CLOSED, Draft.blank()))))
                .isEqualTo("not(closed)");
        assertThat(GuidedForm.feel(new Group(Mode.ALL, List.of(Draft.blank())))).isEqualTo("false");
    }

    @Test
    void aFilledInClauseSettles() {
        var draft = Draft.blank().withSubject(named("age")).with(Relation.LESS, List.of(Optional.of(number("18"))));

        assertThat(draft.settled()).isEqualTo(YOUNG);
    }

    @Test
    void partsMoveWithinTheirGroupAndNoFurther() {
        var whole = new Group(Mode.ALL, List.of(YOUNG, CLOSED));

        assertThat(Parts.moved(whole, List.of(0), 1).parts()).containsExactly(CLOSED, YOUNG);
        assertThat(Parts.moved(whole, List.of(1), 1)).isEqualTo(whole);
        assertThat(Parts.duplicated(whole, List.of(0)).parts()).containsExactly(YOUNG, YOUNG, CLOSED);
    }

    @Test
    void aGroupGoesWithItsLastPartAndNothingLeftNeverHolds() {
        var whole = new Group(Mode.ALL, List.of(YOUNG, new Group(Mode.ANY, List.of(CLOSED))));

        var less = Parts.removed(whole, List.of(1, 0));

        assertThat(less).isEqualTo(new Group(Mode.ALL, List.of(YOUNG)));
        assertThat(GuidedForm.feel(Parts.removed(less, List.of(0)))).isEqualTo("false");
    }

    @Test
    void theFirstPartOfNothingHasToHold() {
        var nothing = new Group(Mode.ANY, List.of());

        assertThat(Parts.added(nothing, List.of(), YOUNG)).isEqualTo(new Group(Mode.ALL, List.of(YOUNG)));
        assertThat(GuidedForm.feel(Parts.mode(
                        Parts.added(new Group(Mode.ALL, List.of(YOUNG)), List.of(), CLOSED), List.of(), Mode.ANY)))
                .isEqualTo("age < 18 or not(closed)");
    }

    private static Operand named(String name) {
        return new Operand.Named(name);
    }

    private static Operand number(String text) {
        return new Operand.Constant(Value.of(new BigDecimal(text)));
    }
}
