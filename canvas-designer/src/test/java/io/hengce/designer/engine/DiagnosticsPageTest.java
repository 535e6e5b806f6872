package io.hengce.designer.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.MessageCatalog;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class DiagnosticsPageTest {

    private static final Path PAGE =
            Path.of(System.getProperty("basedir", "."), "..", "engine-core", "docs", "diagnostics.md");

    @Test
    void listsWhatTheDesignerSaysOfFiles() throws IOException {
        var page = Files.readString(PAGE);

        assertThat(new MessageCatalog(DecisionFile.class).all())
                .containsKey("DECISION_LINE")
                .allSatisfy((code, sentence) -> assertThat(page)
                        .contains("| `" + code + "` | " + sentence.en().replaceAll("`?\\{[0-9]}`?", "…") + " |"));
    }
}
