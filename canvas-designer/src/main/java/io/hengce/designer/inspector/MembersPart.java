package io.hengce.designer.inspector;

import io.hengce.designer.document.DictionaryEdits;
import io.hengce.designer.document.Fields;
import io.hengce.designer.look.LateTooltip;
import io.hengce.designer.session.Entry;
import io.hengce.flow.dictionary.Field;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The members of a record, or of the elements of a list: each leads to its own inputs, can be moved and taken away. */
final class MembersPart extends VBox {

    private final Section section;
    private final SectionRows rows;
    private final String owner;

    MembersPart(Section section, String owner) {
        super(6);
        this.section = section;
        this.rows = new SectionRows(section);
        this.owner = owner;
        var fresh = DictionaryEdits.freshMember(section.document(), owner);
        getChildren().add(rows.title("field.members", "add-member", () -> {
            section.session().apply(DictionaryEdits.addMember(owner, fresh));
            open(fresh);
        }));
        var members =
                Fields.find(section.document(), owner).map(Fields::members).orElseThrow();
        members.forEach(member -> getChildren().add(row(member, members.size() > 1)));
    }

    private HBox row(Field member, boolean canGo) {
        var address = Fields.address(owner, member.id());
        var label = section.words().say(member.label());
        var open = new Button((label.isEmpty() ? member.id() : label) + "  ·  "
                + section.values().type(member));
        open.setId("member-" + member.id());
        open.getStyleClass().addAll("flat", "small", "add");
        LateTooltip.on(open, section.words().say("member.open.tip", member.id()));
        open.setMinWidth(0);
        open.setOnAction(event -> open(member.id()));
        var more = rows.more("more-member-" + member.id());
        more.getItems()
                .addAll(
                        rows.item("up-member-" + member.id(), "section.up", DictionaryEdits.move(address, -1)),
                        rows.item("down-member-" + member.id(), "section.down", DictionaryEdits.move(address, 1)),
                        rows.item("remove-member-" + member.id(), "section.remove", DictionaryEdits.remove(address)));
        more.getItems().get(2).setDisable(!canGo);
        return Section.row(open, more);
    }

    private void open(String member) {
        section.session().show(Optional.of(new Entry.OfField(Fields.address(owner, member))));
    }
}
