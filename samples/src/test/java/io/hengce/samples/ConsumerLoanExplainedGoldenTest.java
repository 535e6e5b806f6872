package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.json.DecisionJson;
import io.hengce.flow.text.Language;
import io.hengce.simulation.explain.ApproverPage;
import io.hengce.simulation.explain.CustomerNotice;
import io.hengce.simulation.samples.SampleRow;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One declined application for its three readers; -Dgolden.update=true writes the pages anew. */
class ConsumerLoanExplainedGoldenTest {

    private static final Path PAGES = Path.of("src/test/resources/io/hengce/samples/explained");

    /** Declined by its score, with rules that hit, that did not, and that could not be judged for a missing income. */
    private static final int ROW = 1_762;

    private final Application application = application();
    private final Decision decision = ConsumerLoan.engine(1).decide(application, TraceDepth.FULL);

    @Test
    void forTheEngineer() throws IOException {
        var json = DecisionJson.pretty(decision);

        assertThat(json).contains(decision.engine());
        expect("engineer.json", json.replace(decision.engine(), "hengce"));
    }

    @Test
    void forTheApprover() throws IOException {
        for (var language : Language.values()) {
            var page = new ApproverPage(ConsumerLoan.flow(1), language);
            expect(
                    "approver.%s.txt".formatted(language).toLowerCase(Locale.ROOT),
                    text(page.of(application, decision)));
        }
    }

    @Test
    void forTheCustomer() throws IOException {
        for (var language : Language.values()) {
            var notice = new CustomerNotice(ConsumerLoan.flow(1), language);
            expect(
                    "customer.%s.txt".formatted(language).toLowerCase(Locale.ROOT),
                    text(notice.of(application, decision)));
        }
    }

    private static Application application() {
        try (var rows = ConsumerLoan.samples(1).rows()) {
            while (rows.hasNext()) {
                var row = rows.next();
                if (row.row() == ROW && row instanceof SampleRow.Sample sample) {
                    return sample.application();
                }
            }
        }
        throw new IllegalStateException("no row " + ROW);
    }

    private static String text(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }

    private static void expect(String name, String actual) throws IOException {
        var golden = PAGES.resolve(name);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGES);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
