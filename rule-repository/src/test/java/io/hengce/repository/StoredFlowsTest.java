package io.hengce.repository;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.parts.PartKind;
import io.hengce.flow.parts.PartReference;
import io.hengce.repository.jdbc.Drafts;
import io.hengce.repository.jdbc.JdbcFlowRepository;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class StoredFlowsTest {

    @TempDir
    private Path directory;

    @Test
    void findsTheRevisionWithTheHashElseTheLatest() {
        var signature = new FlowRepository.Signature("li", "");
        var repository = JdbcFlowRepository.inDirectory(directory, Clock.systemUTC());
        var first = Drafts.named("limit", "甲");
        var second = Drafts.named("limit", "乙");
        repository.save(first, 0, signature);
        repository.save(second, 1, signature);
        var flows = new StoredFlows(repository);

        assertThat(find(flows, "limit", FlowJson.contentHash(first))).contains(first);
        assertThat(find(flows, "limit", FlowJson.contentHash(second))).contains(second);
        assertThat(find(flows, "limit", "another")).contains(second);
        assertThat(find(flows, "unknown", "")).isEmpty();
        assertThat(flows.find(new PartReference(PartKind.LIST, "limit", ""))).isEmpty();
    }

    private static Optional<FlowDocument> find(StoredFlows flows, String id, String hash) {
        return flows.find(new PartReference(PartKind.FLOW, id, hash))
                .map(part -> FlowJson.read(part.bytes()).get());
    }
}
