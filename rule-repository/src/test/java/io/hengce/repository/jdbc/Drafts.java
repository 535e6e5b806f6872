package io.hengce.repository.jdbc;

import io.hengce.flow.dictionary.Dictionary;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.document.StartNode;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import java.util.List;

/** Small drafts that differ by their name. */
public final class Drafts {

    private Drafts() {}

    public static FlowDocument named(String id, String name) {
        var text = new LocalizedText(name, "");
        return new FlowDocument(
                id,
                text,
                "consumer_loan",
                new Dictionary(List.of()),
                List.of(),
                List.of(),
                List.of(new StartNode("start", text)),
                List.of(),
                Layout.EMPTY);
    }

    public static String json(FlowDocument draft) {
        return FlowJson.write(draft);
    }
}
