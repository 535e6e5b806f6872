package io.hengce.designer.inspector;

import io.hengce.designer.document.NodeEdits;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.KindLook;
import io.hengce.designer.picture.PictureMenu;
import io.hengce.designer.session.Entry;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.NodeWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.FlowNode;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The top of the inspector: what is selected, its name, and what is wrong with it as a whole. */
final class InspectorHeader {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private InspectorHeader() {}

    static HBox title(FlowNode node, Words words) {
        var look = KindLook.of(node);
        var kind = words.say(look.word()) + " · " + node.id();
        return title(chip(look.glyph(), look.family().styleClass()), new NodeWords(words).name(node), kind);
    }

    static HBox title(FlowDocument document, Words words) {
        var name = words.say(document.name());
        return title(
                chip(Glyph.FLOW, "family-table"),
                name.isEmpty() ? document.id() : name,
                words.say("flow.flow") + " · " + document.id());
    }

    static HBox title(Entry entry, FlowDocument document, Words words) {
        var label = entry.accept(new EntryWords(document, words));
        return title(
                chip(Glyph.DICTIONARY, "family-expression"),
                label,
                entry.accept(new EntryWords.Kinds(words)) + " · " + entry.id());
    }

    private static HBox title(StackPane chip, String name, String kind) {
        var title = new Label(name);
        title.setId("inspector-title");
        title.getStyleClass().add("inspector-title");
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        var subtitle = new Label(kind);
        subtitle.getStyleClass().add("muted");
        var row = new HBox(12, chip, new VBox(2, title, subtitle));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static StackPane chip(Glyph glyph, String family) {
        var chip = new StackPane(glyph.icon(22));
        chip.getStyleClass().addAll("chip", family);
        return chip;
    }

    /** The input for the node's name, in the language that is switched on; beside it, pictures of a table. */
    static VBox name(Section section, FlowNode node) {
        var language = section.words().language().get();
        var entry = section.entry(
                Inputs.name("node-name"),
                Place.inNode(node.id(), "name"),
                document -> document.node(node.id()).map(found -> found.name().in(language)),
                text -> NodeEdits.rename(node.id(), language, text));
        var heading = Section.heading(section.words().say("node.name"));
        var above = PictureMenu.of(node, section.words())
                .<Node>map(menu -> Section.row(heading, menu))
                .orElse(heading);
        return new VBox(6, above, entry);
    }

    /** The problems that no input shows. */
    static void banner(Label banner, Section section, List<Diagnostic> problems) {
        var unseen = problems.stream()
                .filter(problem -> !section.shows(problem.place()))
                .toList();
        banner.setText(unseen.stream()
                .map(problem -> section.words().told(problem.message()))
                .limit(4)
                .collect(Collectors.joining("\n")));
        banner.setVisible(!unseen.isEmpty());
        banner.setManaged(!unseen.isEmpty());
        banner.pseudoClassStateChanged(WRONG, unseen.stream().anyMatch(Diagnostic::isError));
    }

    static Label banner() {
        var banner = new Label();
        banner.setId("inspector-banner");
        banner.getStyleClass().add("banner");
        banner.setWrapText(true);
        banner.setMinHeight(Region.USE_PREF_SIZE);
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.setGraphic(Glyph.ERROR.icon(18));
        return banner;
    }
}
