package io.hengce.designer.frame;

import static io.hengce.designer.frame.Patience.until;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.document.DrawEdits;
import io.hengce.designer.session.Selection;
import io.hengce.designer.session.Session;
import io.hengce.designer.session.TrialInput;
import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

/** Stepping goes into the flows that a run called, record by record, and out again. */
final class StepIntoTest extends DesignerInWindow {

    private static final String MEMBERS = "[{\"income\": 9000, \"owes\": 1000}, {\"income\": 3000, \"owes\": 2500}]";

    private Session caller;

    @BeforeEach
    void runTheCaller() throws IOException {
        Files.createDirectory(directory.resolve("flows"));
        for (var flow : List.of("flows/affordability.json", "flows/stress.json")) {
            Files.write(directory.resolve(flow), Documents.bytes(flow));
        }
        var file = Files.write(directory.resolve("caller.flow.json"), Documents.bytes("household-loan.flow.json"));
        interact(() -> designer.desk.open(file.toString()));
        until(() -> designer.desk.session().isPresent());
        caller = session();
        var cells = Map.of("salary", "9000", "debt", "1000", "members", MEMBERS);
        interact(() -> caller.run(new TrialInput("a1", "2026-01-31T00:00:00+08:00", cells)));
        until(() -> caller.trial().get().decided().isPresent());
        clickOn("#tab-steps");
    }

    @Test
    void stepsIntoTheCalledFlowAndOutBehindTheNodeThatCalled() {
        clickOn("#debug-restart").clickOn("#debug-over").clickOn("#debug-into");

        called();
        assertThat(lookup("#debug-back").query().isDisabled()).isTrue();
        clickOn("#debug-over").clickOn("#debug-over");
        assertThat(selected()).isEqualTo(Optional.of("ratios"));
        assertThat(detail()).contains("18,000");
        clickOn("#debug-out");

        until(() -> session() == caller);
        assertThat(selected()).isEqualTo(Optional.of("afford"));
        clickOn("#debug-over");
        assertThat(selected()).isEqualTo(Optional.of("each_member"));
    }

    @Test
    void stepsIntoAFlowThatACalledFlowCalls() {
        clickOn("#debug-restart").clickOn("#debug-over").clickOn("#debug-into");
        called();
        var called = session();
        clickOn("#debug-over").clickOn("#debug-over").clickOn("#debug-into");

        until(() -> session().document().get().id().equals("stress"));
        clickOn("#debug-out");
        until(() -> session() == called);
        assertThat(selected()).isEqualTo(Optional.of("stress"));
        clickOn("#caller-0");
        until(() -> session() == caller);
    }

    @Test
    void goesFromRecordToRecordOfALoop() {
        select("each_member");
        clickOn("#debug-into");

        called();
        assertThat(text("#debug-record")).contains("1").contains("2");
        clickOn("#debug-record-after");
        assertThat(text("#debug-record")).startsWith("第 2 条");
        clickOn("#debug-over").clickOn("#debug-over");
        assertThat(detail()).contains("3,000");
        assertThat(lookup("#debug-record-after").query().isDisabled()).isTrue();
    }

    @Test
    void stopsAtABreakpointOfTheCalledFlowAndGoesOnInTheCaller() {
        clickOn("#debug-restart").clickOn("#debug-over").clickOn("#debug-into");
        called();
        select("ratios");
        clickOn("#debug-breakpoint");
        interact(() -> lookup("#debug-condition").<TextField>query().setText("income < 5000"));
        clickOn("#debug-out");
        until(() -> session() == caller);

        clickOn("#debug-restart").clickOn("#debug-resume");

        called();
        assertThat(text("#debug-record")).startsWith("第 2 条");
        assertThat(selected()).isEqualTo(Optional.of("start"));
        clickOn("#debug-resume");
        until(() -> session() == caller);
        assertThat(selected()).isEqualTo(Optional.of("end"));
    }

    @Test
    void anEditOfTheCalledFlowRunsItAnewOnTheSameRecord() {
        select("afford");
        clickOn("#debug-into");
        called();
        var shown = session().trial().get();

        interact(() -> session().apply(DrawEdits.remove(Set.of(), Set.of("e1"))));

        until(() -> session().trial().get() != shown);
        assertThat(session().trial().get().decided()).isEmpty();
    }

    private void called() {
        until(() -> designer.desk.session().filter(open -> open != caller).isPresent()
                && session().trial().get().decided().isPresent());
        assertThat(session().document().get().id()).isEqualTo("affordability");
    }

    private void select(String node) {
        interact(() -> session().select(Selection.ofNode(node)));
    }

    private Optional<String> selected() {
        WaitForAsyncUtils.waitForFxEvents();
        return session().selected().get();
    }

    private String detail() {
        WaitForAsyncUtils.waitForFxEvents();
        Node detail = lookup("#step-detail").query();
        return from(detail).lookup(".label").<Label>queryAll().stream()
                .map(Label::getText)
                .collect(Collectors.joining("\n"));
    }

    private Session session() {
        return designer.desk.session().orElseThrow();
    }

    private String text(String selector) {
        WaitForAsyncUtils.waitForFxEvents();
        return lookup(selector).<Labeled>query().getText();
    }
}
