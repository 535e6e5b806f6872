package io.hengce.flow.pmml;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.MessageCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class PmmlPageTest {

    private static final Path PAGE = Path.of(System.getProperty("basedir", "."), "..", "docs", "diagnostics.md");

    @Test
    void listsWhatReadingAModelSays() throws IOException {
        var page = Files.readString(PAGE);

        new MessageCatalog(Findings.class)
                .all()
                .forEach((code, sentence) -> assertThat(page)
                        .contains("| `" + code + "` | " + sentence.en().replaceAll("`?\\{[0-9]}`?", "…") + " |"));
    }
}
