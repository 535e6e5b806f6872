package io.hengce.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.parts.FolderParts;
import io.hengce.repository.jdbc.Drafts;
import io.hengce.repository.jdbc.JdbcFlowRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FlowOpenerTest {

    @TempDir
    Path directory;

    @Test
    void opensTheSameFlowFromAFileAndFromTheRepository() throws IOException {
        var draft = Drafts.named("loan", "甲");
        var file = Files.writeString(directory.resolve("loan.flow.json"), Drafts.json(draft));
        var repository = JdbcFlowRepository.inDirectory(directory.resolve("repo"), Clock.systemUTC());
        repository.save(draft, 0, new FlowRepository.Signature("li", "first"));
        var opener = new FlowOpener(() -> repository);

        var fromFile = opener.open(file.toString()).get();
        var fromRepository = opener.open("repo:loan@1").get();

        assertThat(fromFile).isEqualTo(new OpenedFlow(draft, 0, FolderParts.beside(file)));
        assertThat(fromRepository).isEqualTo(new OpenedFlow(draft, 1, new StoredParts(repository)));
    }

    @Test
    void saysWhatIsWrongWithAPath() {
        var opener = new FlowOpener(() -> {
            throw new IllegalStateException("a file needs no repository");
        });

        assertThat(opener.open(directory.resolve("none.json").toString()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("REPO_NO_FILE");
        assertThat(opener.open(directory.toString()).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("REPO_NOT_A_FILE");
        assertThat(opener.open("repo:loan").diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("REPO_ADDRESS");
    }
}
