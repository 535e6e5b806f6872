package io.hengce.designer.inspector;

import io.hengce.designer.document.Fields;
import io.hengce.designer.document.Usages;
import io.hengce.designer.document.Usages.Usage;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.session.Selection;
import io.hengce.designer.words.NodeWords;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** Where a field or parameter is used: found when asked, in the background; a hit opens its node. */
final class UsagesPart extends VBox {

    private static final int SHOWN = 60;

    private final Section section;
    private final String name;
    private final VBox hits = new VBox(4);

    UsagesPart(Section section, String name) {
        super(8);
        this.section = section;
        this.name = name;
        hits.setId("usages");
        var find = new Button(section.words().say("usages.find"), Glyph.SEARCH.icon(16));
        find.setId("find-usages");
        find.getStyleClass().add("small");
        find.setOnAction(event -> find());
        getChildren().addAll(Section.heading(section.words().say("usages.title")), find, hits);
    }

    private void find() {
        var document = section.document();
        CompletableFuture.supplyAsync(() -> used(document)).thenAcceptAsync(this::show, Platform::runLater);
    }

    private List<Usage> used(FlowDocument document) {
        var usages = new Usages(document);
        return Fields.isMember(name) ? usages.ofMember(Fields.id(name)) : usages.of(name);
    }

    private void show(List<Usage> found) {
        hits.getChildren()
                .setAll(Section.muted(
                        found.isEmpty()
                                ? section.words().say("usages.none")
                                : section.words().say("usages.count", found.size())));
        found.stream().limit(SHOWN).forEach(usage -> hits.getChildren().add(row(usage)));
    }

    private Button row(Usage usage) {
        var node = section.document().node(usage.node());
        var title = new Label(node.map(new NodeWords(section.words())::name).orElse(usage.node()));
        title.getStyleClass().add("item-title");
        var text = new Label(usage.text());
        text.getStyleClass().addAll("muted", "code-label");
        var row = new Button();
        row.setGraphic(new VBox(2, title, text));
        row.setAlignment(Pos.CENTER_LEFT);
        row.setMaxWidth(Double.MAX_VALUE);
        row.getStyleClass().addAll("kind-row", "usage");
        row.setOnAction(event -> section.session().select(Selection.ofNode(usage.node())));
        return row;
    }
}
