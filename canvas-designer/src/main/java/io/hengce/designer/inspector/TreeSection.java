package io.hengce.designer.inspector;

import io.hengce.designer.document.TreeEdits;
import io.hengce.designer.heat.Heat;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.DecisionTreeNode;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.TreeBranch;
import io.hengce.flow.document.TreeLeaf;
import io.hengce.flow.document.TreePlaces;
import io.hengce.flow.document.TreeSplit;
import io.hengce.flow.text.LocalizedText;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A decision tree as an indented outline: splits with their branches, leaves with what they write; it grows at its leaves. */
final class TreeSection extends Section {

    private final DecisionTreeNode node;
    private final PartHeat heat;
    private final TreePlaces places;
    private final SectionRows rows = new SectionRows(this);
    private final Set<String> shown = new HashSet<>();

    TreeSection(Session session, Words words, Supplier<Heat> heat, DecisionTreeNode node) {
        super(session, words);
        this.node = node;
        this.heat = new PartHeat(this, heat);
        this.places = new TreePlaces(node.id());
        getChildren().addAll(heading(words.say("tree.outline")), muted(words.say("tree.hint")));
        node.root().ifPresent(root -> getChildren().add(part(root)));
    }

    /** A split or leaf with all below it; a part that was shown already is only named. */
    private Region part(String id) {
        if (!shown.add(id)) {
            return muted("→ " + id);
        }
        return split(document(), id)
                .<Region>map(this::split)
                .or(() -> leaf(document(), id).map(this::leaf))
                .orElseGet(() -> muted(words().say("tree.unknown", id)));
    }

    private VBox split(TreeSplit split) {
        var language = words().language().get();
        var name = entry(
                Inputs.name("split-" + split.id()),
                Place.inNode(node.id(), "splits/" + split.id() + "/name"),
                document -> split(document, split.id()).map(each -> each.name().in(language)),
                text -> TreeEdits.splitName(node.id(), split.id(), language, text));
        var add = rows.add(
                "add-branch-" + split.id(),
                "tree.addBranch",
                () -> session().apply(TreeEdits.addBranch(node.id(), split.id())));
        name.getStyleClass().add("split-name");
        var outline = new VBox(8, row(name, add));
        split.branches().forEach(branch -> outline.getChildren().add(branch(split.id(), branch)));
        outline.getChildren().add(below(new Label(words().say("branch.otherwise")), part(split.otherwise())));
        outline.getStyleClass().add("tree-split");
        return outline;
    }

    private VBox branch(String split, TreeBranch branch) {
        var language = words().language().get();
        var name = entry(
                Inputs.name("branch-name-" + split + "-" + branch.id()),
                Place.inNode(node.id(), "splits/" + split + "/branches/" + branch.id() + "/name"),
                document -> branch(document, split, branch.id())
                        .map(each -> each.name().in(language)),
                text -> TreeEdits.branchName(node.id(), split, branch.id(), language, text));
        var when = condition(
                "branch-" + split + "-" + branch.id(),
                places.branch(split, branch.id()),
                document -> branch(document, split, branch.id()).map(TreeBranch::when),
                text -> TreeEdits.condition(node.id(), split, branch.id(), text));
        var remove = rows.remove(
                "remove-branch-" + split + "-" + branch.id(),
                () -> session().apply(TreeEdits.removeBranch(node.id(), split, branch.id())));
        var says = sentence(
                "sentence-" + split + "-" + branch.id(),
                sentences -> split(document(), split)
                        .flatMap(at -> branch(document(), split, branch.id())
                                .map(now -> sentences.branch(at, now, called(now.to()))))
                        .orElse(""));
        return below(new VBox(6, row(name, remove), when, says), part(branch.to()));
    }

    /** The name of the split or leaf with an id; the id where it has none. */
    private LocalizedText called(String id) {
        return split(document(), id)
                .map(TreeSplit::name)
                .or(() -> leaf(document(), id).map(TreeLeaf::name))
                .filter(name -> !name.equals(LocalizedText.EMPTY))
                .orElseGet(() -> new LocalizedText(id, id));
    }

    /** What leads to a part, with the part a step to the right. */
    private static VBox below(Region way, Region part) {
        way.getStyleClass().add("tree-way");
        var child = new VBox(part);
        child.getStyleClass().add("tree-child");
        return new VBox(6, way, child);
    }

    private VBox leaf(TreeLeaf leaf) {
        var language = words().language().get();
        var name = entry(
                Inputs.name("leaf-name-" + leaf.id()),
                Place.inNode(node.id(), "leaves/" + leaf.id() + "/name"),
                document -> leaf(document, leaf.id()).map(each -> each.name().in(language)),
                text -> TreeEdits.leafName(node.id(), leaf.id(), language, text));
        var grow =
                rows.add("grow-" + leaf.id(), "tree.grow", () -> session().apply(TreeEdits.grow(node.id(), leaf.id())));
        var card = card(row(name, grow), heat.line(places.leaf(leaf.id())));
        for (var at = 0; at < node.variables().size(); at++) {
            card.getChildren().add(value(leaf.id(), at));
        }
        return card;
    }

    private VBox value(String leaf, int at) {
        var label = new Label(values().label(document(), node.variables().get(at)));
        label.getStyleClass().add("field-label");
        var entry = cell(
                Inputs.expression("leaf-" + leaf + "-" + at),
                () -> Optional.of(node.variables().get(at)),
                TextEntry.Slot.of(
                        places.value(leaf, at),
                        document -> leaf(document, leaf)
                                .filter(found -> at < found.values().size())
                                .map(found -> found.values().get(at)),
                        text -> TreeEdits.value(node.id(), leaf, at, text)));
        return new VBox(4, label, entry);
    }

    private Optional<TreeSplit> split(FlowDocument document, String id) {
        return node(document, node.id(), DecisionTreeNode.class)
                .flatMap(tree -> tree.splits().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    private Optional<TreeBranch> branch(FlowDocument document, String split, String id) {
        return split(document, split)
                .flatMap(found -> found.branches().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }

    private Optional<TreeLeaf> leaf(FlowDocument document, String id) {
        return node(document, node.id(), DecisionTreeNode.class)
                .flatMap(tree -> tree.leaves().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst());
    }
}
