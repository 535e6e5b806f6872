package io.hengce.designer.inspector;

import io.hengce.designer.document.CallEdits.Caller;
import io.hengce.designer.document.SplitEdits;
import io.hengce.designer.files.PartShelf;
import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.decision.TraceStep;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.CallSite;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.document.SplitGroup;
import io.hengce.flow.document.SplitNode;
import io.hengce.flow.document.SplitShadow;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A split: its salt, its groups with their shares, and the shadow groups with the flows that they run. */
final class SplitSection extends Section {

    private final SplitNode node;
    private final PartShelf shelf;
    private final SectionRows rows = new SectionRows(this);

    SplitSection(Session session, Words words, PartShelf shelf, SplitNode node) {
        super(session, words);
        this.node = node;
        this.shelf = shelf;
        var shares = new ShareBar(this, () -> split(document()).orElse(node));
        getChildren().add(rows.title("split.groups", "add-group", () -> session.apply(SplitEdits.addGroup(node.id()))));
        getChildren().addAll(shares, problemsAt(Place.ofNode(node.id())));
        each(node.groups(), this::group);
        later(this::salt);
        later(() -> muted(words.say("split.saltHint")));
        later(() -> rows.title("split.shadows", "add-shadow", () -> session.apply(SplitEdits.addShadow(node.id()))));
        later(() -> muted(words.say("split.shadowsHint")));
        each(node.shadows(), this::shadow);
    }

    private VBox salt() {
        var salt = entry(
                Inputs.cell("split-salt"),
                Place.inNode(node.id(), "salt"),
                document -> split(document).map(SplitNode::salt),
                text -> SplitEdits.salt(node.id(), text));
        return rows.labelled("split.salt", salt);
    }

    private VBox group(SplitGroup group) {
        var language = words().language().get();
        var name = entry(
                Inputs.name("group-name-" + group.id()),
                Place.inNode(node.id(), "groups/" + group.id() + "/name"),
                document -> group(document, group.id()).map(each -> each.name().in(language)),
                text -> SplitEdits.groupName(node.id(), group.id(), language, text));
        var remove = rows.remove(
                "remove-group-" + group.id(), () -> session().apply(SplitEdits.removeGroup(node.id(), group.id())));
        remove.setDisable(node.groups().size() <= 1);
        var share = entry(
                Inputs.number("share-" + group.id()),
                ShareEntry.of(
                        this,
                        Places.group(node.id(), group.id()),
                        document -> group(document, group.id()).map(SplitGroup::share),
                        buckets -> SplitEdits.share(node.id(), group.id(), buckets)));
        var card = card(row(name, remove), row(share, unit(), rest(group)));
        follow(() -> card.pseudoClassStateChanged(
                HIT,
                step(node.id(), TraceStep.Assigned.class)
                        .filter(step -> step.group().equals(group.id()))
                        .isPresent()));
        return card;
    }

    private Button rest(SplitGroup group) {
        var rest = new Button(words().say("split.rest"));
        rest.setId("rest-" + group.id());
        rest.getStyleClass().addAll("flat", "small");
        rest.setMinWidth(Region.USE_PREF_SIZE);
        LateTooltip.on(rest, words().say("split.rest.tip"));
        rest.setOnAction(event -> session().apply(SplitEdits.rest(node.id(), group.id())));
        return rest;
    }

    private VBox shadow(SplitShadow shadow) {
        var language = words().language().get();
        var place = Places.shadow(node.id(), shadow.id());
        var name = entry(
                Inputs.name("shadow-name-" + shadow.id()),
                Place.inNode(node.id(), "shadows/" + shadow.id() + "/name"),
                document ->
                        shadow(document, shadow.id()).map(each -> each.name().in(language)),
                text -> SplitEdits.shadowName(node.id(), shadow.id(), language, text));
        var remove = rows.remove(
                "remove-shadow-" + shadow.id(), () -> session().apply(SplitEdits.removeShadow(node.id(), shadow.id())));
        var from = entry(
                Inputs.number("shadow-from-" + shadow.id()),
                ShareEntry.of(
                        this,
                        Place.inNode(node.id(), "shadows/" + shadow.id() + "/from"),
                        document -> shadow(document, shadow.id()).map(SplitShadow::from),
                        buckets -> SplitEdits.shadowFrom(node.id(), shadow.id(), buckets)));
        var share = entry(
                Inputs.number("shadow-share-" + shadow.id()),
                ShareEntry.of(
                        this,
                        place,
                        document -> shadow(document, shadow.id()).map(SplitShadow::share),
                        buckets -> SplitEdits.shadowShare(node.id(), shadow.id(), buckets)));
        var card = card(
                row(name, remove),
                SectionRows.pair(rows.labelled("split.from", from), rows.labelled("split.share", share)));
        var inputs =
                new CallInputs(this, shelf, new Caller(node.id(), Optional.of(shadow.id())), CallSite.of(node, shadow));
        card.getChildren().addAll(inputs.which());
        card.getChildren().addAll(inputs.inputs());
        return card;
    }

    private static Label unit() {
        return muted("%");
    }

    private Optional<SplitNode> split(FlowDocument document) {
        return node(document, node.id(), SplitNode.class);
    }

    private Optional<SplitGroup> group(FlowDocument document, String group) {
        return split(document).stream()
                .flatMap(found -> found.groups().stream())
                .filter(each -> each.id().equals(group))
                .findFirst();
    }

    private Optional<SplitShadow> shadow(FlowDocument document, String shadow) {
        return split(document).stream()
                .flatMap(found -> found.shadows().stream())
                .filter(each -> each.id().equals(shadow))
                .findFirst();
    }

    /** A share of all buckets, in percent. */
    static String percent(int buckets) {
        return FigureWords.percent((double) buckets / SplitNode.BUCKETS);
    }
}
