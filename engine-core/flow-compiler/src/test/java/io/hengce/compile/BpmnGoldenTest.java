package io.hengce.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.update=true} rewrites the files; the difference is read. */
final class BpmnGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/hengce/compile");

    @Test
    void writesTheSmallLoan() throws IOException {
        assertGolden(Documents.smallLoan(), "small-loan/expected.bpmn");
    }

    @Test
    void writesTheCheckedLoanWithItsListAndModel() throws IOException {
        assertGolden(Documents.checkedLoan(), "checked-loan/expected.bpmn");
    }

    @Test
    void writesTheCreditLine() throws IOException {
        assertGolden(Documents.creditLine(), "credit-line/expected.bpmn");
    }

    @Test
    void writesTheBranchesOfParallels() throws IOException {
        assertGolden(Documents.parallelChecks(), "parallel-checks/expected.bpmn");
    }

    @Test
    void writesTheHouseholdLoanThatCallsAnotherFlow() throws IOException {
        assertGolden(Documents.householdLoan(), "household-loan/expected.bpmn");
    }

    @Test
    void writesTheTrialLoanWithItsShadow() throws IOException {
        assertGolden(Documents.trialLoan(), "trial-loan/expected.bpmn");
    }

    @Test
    void aFlowThatAsksSourcesIsGolden() throws IOException {
        assertGolden(Documents.bureauLoan(), "bureau-loan/expected.bpmn");
    }

    @Test
    void drawsAFlowWithoutLayout() throws IOException {
        assertGolden(Documents.smallLoan().withLayout(Layout.EMPTY), "small-loan/without-layout.bpmn");
    }

    private static void assertGolden(FlowDocument document, String file) throws IOException {
        var valid = FlowChecker.standard().check(document, new FixtureParts()).get();

        var bpmn = FlowCompiler.compile(valid).bpmn();

        var expected = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, bpmn);
        }
        assertThat(bpmn).isEqualTo(Files.readString(expected));
    }
}
