package io.hengce.compile;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.drl.DrlWriter;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.json.FlowJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dgolden.update=true} rewrites the files; the difference is read. */
final class DrlGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/io/hengce/compile");

    @Test
    void writesTheSmallLoan() throws IOException {
        assertGolden(Documents.smallLoan(), "small-loan/expected.drl");
    }

    @Test
    void writesTheCheckedLoanWithItsListAndModel() throws IOException {
        assertGolden(Documents.checkedLoan(), "checked-loan/expected.drl");
    }

    @Test
    void writesTheCreditLine() throws IOException {
        assertGolden(Documents.creditLine(), "credit-line/expected.drl");
    }

    @Test
    void writesTheBranchesOfParallels() throws IOException {
        assertGolden(Documents.parallelChecks(), "parallel-checks/expected.drl");
    }

    @Test
    void writesTheHouseholdLoanThatCallsAnotherFlow() throws IOException {
        assertGolden(Documents.householdLoan(), "household-loan/expected.drl");
    }

    @Test
    void writesTheTrialLoanWithWhatItsShadowIsGiven() throws IOException {
        assertGolden(Documents.trialLoan(), "trial-loan/expected.drl");
    }

    @Test
    void aFlowThatAsksSourcesIsGolden() throws IOException {
        assertGolden(Documents.bureauLoan(), "bureau-loan/expected.drl");
    }

    @Test
    void writesTheConsumerLoan() throws IOException {
        assertGolden(sample("consumer-loan/consumer-loan-v2.flow.json"), "consumer-loan/expected.drl");
    }

    @Test
    void writesTheFarmMachineryLoanWithItsLists() throws IOException {
        assertGolden(sample("farm-machinery/farm-machinery-v2.flow.json"), "farm-machinery/expected.drl");
    }

    private static FlowDocument sample(String file) throws IOException {
        return FlowJson.read(Files.readAllBytes(Path.of("../../samples", file))).get();
    }

    private static void assertGolden(FlowDocument document, String file) throws IOException {
        var drl = DrlWriter.write(
                FlowChecker.standard().check(document, new FixtureParts()).get());

        var expected = GOLDEN.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(expected.getParent());
            Files.writeString(expected, drl);
        }
        assertThat(drl).isEqualTo(Files.readString(expected));
    }
}
