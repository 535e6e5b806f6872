package io.hengce.samples;

import io.hengce.engine.DecisionEngine;
import io.hengce.flow.document.FlowDocument;
import io.hengce.simulation.samples.LabelColumn;
import io.hengce.simulation.samples.SampleFile;
import io.hengce.simulation.samples.SampleSettings;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The committed files of the sample, opened as the tests need them. */
final class ConsumerLoan {

    static final Product PRODUCT = Product.CONSUMER_LOAN;
    static final Path DATA = PRODUCT.folder().resolve("credit_data.csv");
    static final LabelColumn LABEL = new LabelColumn("Status", "bad");

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
        return PRODUCT.text(name);
    }

    static FlowDocument flow(int version) {
        return PRODUCT.flow(version);
    }

    static String fileName(int version) {
        return PRODUCT.fileName(version);
    }

    static DecisionEngine engine(int version) {
        return PRODUCT.engine(version);
    }

    static SampleFile samples(int version) {
        var settings = new SampleSettings(Optional.of(Product.AT), Optional.of(LABEL));
        return SampleFile.open(DATA, flow(version).dictionary(), settings).get();
    }
}
