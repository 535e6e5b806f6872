package io.hengce.flow.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Every sentence of the small loan, read aloud; -Dgolden.update=true writes them anew. */
class SentenceGoldenTest {

    private static final Path CASE = Path.of("src/test/resources/io/hengce/flow/sentence/small-loan");

    @Test
    void theChineseSentencesAreTheKnownOnes() throws IOException {
        expect("zh.txt", page(Language.ZH));
    }

    @Test
    void theEnglishSentencesAreTheKnownOnes() throws IOException {
        expect("en.txt", page(Language.EN));
    }

    @Test
    void theFeelTextsAreTheKnownOnes() throws IOException {
        var document = Documents.smallLoan();
        expect("feel.txt", SentencePage.of(document, new FlowFeel(document)::of));
    }

    private static String page(Language language) {
        var document = Documents.smallLoan();
        return SentencePage.of(document, new FlowSentences(document, language)::of);
    }

    private static void expect(String file, String actual) throws IOException {
        var golden = CASE.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(CASE);
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
