package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every sentence of the small loan and of the credit line, read aloud; -Dgolden.update=true writes them anew. */
class SentenceGoldenTest {

    private static final Path CASES = Path.of("src/test/resources/io/hengce/flow/sentence");

    @Test
    void theChineseSentencesAreTheKnownOnes() throws IOException {
        expect("small-loan/zh.txt", page(Documents.smallLoan(), Language.ZH));
        expect("checked-loan/zh.txt", page(Documents.checkedLoan(), Language.ZH));
        expect("parallel-checks/zh.txt", page(Documents.parallelChecks(), Language.ZH));
        expect("credit-line/zh.txt", page(Documents.creditLine(), Language.ZH));
        expect("bureau-loan/zh.txt", page(Documents.bureauLoan(), Language.ZH));
        expect("trial-loan/zh.txt", page(Documents.trialLoan(), Language.ZH));
        expect("household-loan/zh.txt", page(Documents.householdLoan(), Language.ZH));
    }

    @Test
    void theEnglishSentencesAreTheKnownOnes() throws IOException {
        expect("small-loan/en.txt", page(Documents.smallLoan(), Language.EN));
        expect("checked-loan/en.txt", page(Documents.checkedLoan(), Language.EN));
        expect("parallel-checks/en.txt", page(Documents.parallelChecks(), Language.EN));
        expect("credit-line/en.txt", page(Documents.creditLine(), Language.EN));
        expect("bureau-loan/en.txt", page(Documents.bureauLoan(), Language.EN));
        expect("trial-loan/en.txt", page(Documents.trialLoan(), Language.EN));
        expect("household-loan/en.txt", page(Documents.householdLoan(), Language.EN));
    }

    @Test
    void theFeelTextsAreTheKnownOnes() throws IOException {
        expect("small-loan/feel.txt", feel(Documents.smallLoan()));
        expect("checked-loan/feel.txt", feel(Documents.checkedLoan()));
        expect("parallel-checks/feel.txt", feel(Documents.parallelChecks()));
        expect("credit-line/feel.txt", feel(Documents.creditLine()));
        expect("bureau-loan/feel.txt", feel(Documents.bureauLoan()));
        expect("trial-loan/feel.txt", feel(Documents.trialLoan()));
        expect("household-loan/feel.txt", feel(Documents.householdLoan()));
    }

    private static String feel(FlowDocument document) {
        return SentencePage.of(document, new FlowFeel(document)::of);
    }

    private static String page(FlowDocument document, Language language) {
        return SentencePage.of(document, new FlowSentences(document, language)::of);
    }

    private static void expect(String file, String actual) throws IOException {
        var golden = CASES.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(golden.getParent());
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
