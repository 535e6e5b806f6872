package io.hengce.simulation.workbook;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import io.hengce.flow.document.Layout;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written and read again without an edit is the same node, whatever its cells hold. */
class NodeWorkbookProperties {

    private static final int NODES = Integer.getInteger("cases", 12);

    @TempDir
    private Path folder;

    @Test
    void readsEveryNodeAsItWasWritten() throws IOException {
        for (var seed = 0; seed < NODES; seed++) {
            var node = new RandomNodes(seed).node();
            var flow = flow(node);
            var language = seed % 2 == 0 ? Language.ZH : Language.EN;
            var file = folder.resolve("node.xlsx");
            var written = NodeWorkbook.of(flow, RandomNodes.ID, language);

            written.get().write(file);
            var read = new WorkbookReader(flow, document -> List.of()).read(file, Optional.of(RandomNodes.ID));

            assertThat(read.diagnostics()).as("seed %s", seed).isEmpty();
            assertThat(read.get().node()).as("seed %s", seed).isEqualTo(node);
            assertThat(read.get().changes()).as("seed %s", seed).isEmpty();
            assertThat(read.get().changedSince()).as("seed %s", seed).isFalse();
        }
    }

    static FlowDocument flow(FlowNode node) {
        return new FlowDocument(
                "flow",
                LocalizedText.EMPTY,
                "product",
                new Dictionary(List.of()),
                List.of(),
                List.of(),
                List.of(node),
                List.of(),
                new Layout(Map.of(), Map.of(), List.of()));
    }
}
