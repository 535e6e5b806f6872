package io.hengce.samples;

import io.hengce.flow.json.FlowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Derives the scorecard of the consumer loan from its data and writes it into both flow files and {@code scorecard.md}.
 * The argument is the folder of the sample, {@code samples/consumer-loan}.
 */
public final class DeriveScorecard {

    static final List<String> FLOWS = List.of("consumer-loan-v1.flow.json", "consumer-loan-v2.flow.json");
    static final String REPORT = "scorecard.md";

    private DeriveScorecard() {}

    public static void main(String[] arguments) {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("give the folder of the sample, e.g. samples/consumer-loan");
        }
        var folder = Path.of(arguments[0]);
        var loans = LoanFile.read(folder.resolve("credit_data.csv"));
        var derivation = new Derivation(loans, Holdout.CONSUMER_LOAN, PointsScale.CONSUMER_LOAN);
        var writer = new ScorecardWriter(derivation.scorecard(Candidate.consumerLoan()));
        try {
            for (var name : FLOWS) {
                var file = folder.resolve(name);
                var flow = FlowJson.read(Files.readAllBytes(file)).get();
                Files.writeString(file, FlowJson.write(writer.into(flow)));
            }
            var report = DerivationReport.of(loans, Holdout.CONSUMER_LOAN, derivation);
            Files.writeString(folder.resolve(REPORT), report);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + folder, e);
        }
    }
}
