package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.engine.DecisionEngine;
import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;

/** The committed files of the sample, opened as the tests need them. */
final class ConsumerLoan {

    static final Path FOLDER = Path.of("consumer-loan");
    static final Path DATA = FOLDER.resolve("credit_data.csv");
    static final LabelColumn LABEL = new LabelColumn("Status", "bad");
    /** The data have no dates: every loan is decided as of this time. */
    static final OffsetDateTime AT = OffsetDateTime.parse("2026-01-15T09:00:00+08:00");

    private ConsumerLoan() {}

    static List<Loan> loans() {
        return LoanFile.read(DATA);
    }

    static Derivation derivation() {
        return new Derivation(loans(), Holdout.CONSUMER_LOAN, PointsScale.CONSUMER_LOAN);
    }

    static DerivedScorecard scorecard() {
        return derivation().scorecard(Candidate.consumerLoan());
    }

    static String text(String name) {
        try {
            return Files.readString(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    static FlowDocument flow(int version) {
        return FlowJson.read(text(fileName(version)).getBytes(StandardCharsets.UTF_8))
                .get();
    }

    static String fileName(int version) {
        return "consumer-loan-v" + version + ".flow.json";
    }

    /** The flow as the checker accepts it, which must find nothing at all. */
    static ValidFlow valid(int version) {
        var result = FlowChecker.standard().check(flow(version));
        assertThat(result).isInstanceOf(CheckResult.Accepted.class);
        return ((CheckResult.Accepted) result).flow();
    }

    static DecisionEngine engine(int version) {
        return DecisionEngine.load(FlowCompiler.compile(valid(version)));
    }

    static SampleFile samples(int version) {
        var settings = new SampleSettings(Optional.of(AT), Optional.of(LABEL));
        return SampleFile.open(DATA, flow(version).dictionary(), settings).get();
    }
}
