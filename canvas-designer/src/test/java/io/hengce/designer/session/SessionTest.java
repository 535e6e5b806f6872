package io.hengce.designer.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.RuleEdits;
import io.hengce.designer.document.Work;
import io.hengce.designer.engine.EngineChecker;
import io.hengce.designer.engine.EngineRunner;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.parts.FlowParts;
import io.hengce.flow.text.LocalizedText;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class SessionTest {

    private static final Supplier<FlowParts> NO_PARTS = () -> FlowParts.NONE;

    private final HandScreen screen = new HandScreen();
    private final FlowDocument loan = Fixture.smallLoan();
    private final Session session =
            new Session(Work.of(loan), new EngineChecker(NO_PARTS), new EngineRunner(NO_PARTS::get), screen);

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void checksADraftWithoutChangingTheDocument() {
        session.draft(RuleEdits.condition("eligibility", "under_age", "age <"));

        screen.until(() -> session.problems().get().errors() > 0);

        assertThat(session.problems().get().at(Places.ruleWhen("eligibility", "under_age")))
                .isNotEmpty();
        assertThat(session.document().get()).isSameAs(loan);
        assertThat(session.history().get().isDirty()).isFalse();

        session.dropDraft();
        screen.until(() -> session.problems().get().errors() == 0);
    }

    @Test
    void makesTheEditThatIsBeingTyped() {
        session.draft(RuleEdits.condition("eligibility", "under_age", "age < 23"));

        session.commitDraft();

        assertThat(session.history().get().isDirty()).isTrue();
        assertThat(session.document().get()).isEqualTo(session.draftDocument()).isNotEqualTo(loan);
    }

    @Test
    void leavesEverythingWhereItStandsWhenALayoutIsStopped() {
        session.layOut(() -> {});
        assertThat(session.layingOut().get()).isTrue();
        session.stopLayOut();
        assertThat(session.layingOut().get()).isFalse();

        session.layOut(Set.of("card"));
        screen.until(() -> !session.layingOut().get());

        assertThat(session.history().get().undoable().map(LocalizedText::en)).isNotEqualTo(Optional.of("Auto layout"));
        assertThat(session.document().get().layout().node("start"))
                .isEqualTo(loan.layout().node("start"));
    }

    @Test
    void takesALateWordAfterItsEndWithoutChecking() {
        session.draft(RuleEdits.condition("eligibility", "under_age", "age < 23"));
        session.close();

        session.dropDraft();

        assertThat(session.draftDocument()).isSameAs(loan);
    }

    @Test
    void runsAgainAfterEveryChangeOnceThereWasARun() {
        session.run(new TrialInput(
                "a-1",
                "2026-01-31T08:00:00+08:00",
                Map.of("age", "30", "income", "9000", "debt", "1500", "housing", "own", "has_overdue", "false")));
        screen.until(() -> session.trial().get().decided().isPresent());

        session.apply(RuleEdits.condition("eligibility", "under_age", "age <"));
        screen.until(() -> session.trial().get() instanceof Trial.FlowRefused);
        session.undo();
        screen.until(() -> session.trial().get().decided().isPresent());

        session.closeTrial();
        assertThat(session.trial().get()).isInstanceOf(Trial.None.class);
    }

    @Test
    void letsOnlyTheNewestCheckCount() {
        for (var limit = 1; limit <= 20; limit++) {
            session.apply(RuleEdits.condition("eligibility", "under_age", "age < " + limit));
        }

        screen.until(
                () -> session.problems().get().of().equals(session.document().get()));

        assertThat(session.problems().get().all())
                .isEqualTo(
                        new EngineChecker(NO_PARTS).problems(session.document().get()));
    }
}
