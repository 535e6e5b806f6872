package io.hengce.designer.inspector;

import io.hengce.designer.document.Edit;
import io.hengce.designer.document.Fields;
import io.hengce.designer.document.MemberRenaming;
import io.hengce.designer.document.Renaming;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.text.Language;
import io.hengce.flow.text.LocalizedText;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Inputs that fields, parameters and reasons have alike. */
final class EntryInputs {

    private final Section section;
    private final SectionRows rows;

    EntryInputs(Section section) {
        this.section = section;
        this.rows = new SectionRows(section);
    }

    /** The id, which is renamed wherever it stands, or a sentence that says why it cannot be. */
    VBox id(String id) {
        var slot =
                new TextEntry.Slot(Place.inDocument("rename/" + id), document -> Optional.of(Fields.id(id)), text -> {
                    var to = text.strip();
                    var member = new MemberRenaming(id, to);
                    var field = new Renaming(id, to);
                    var isMember = Fields.isMember(id);
                    var refusal = isMember ? member.refusal(section.document()) : field.refusal(section.document());
                    return refusal.map(TextEntry.Written::refused)
                            .orElseGet(() -> TextEntry.Written.of(isMember ? member.edit() : field.edit()));
                });
        return rows.labelled("entry.id", section.entry(Inputs.cell("entry-id"), slot));
    }

    /** A text in both languages, one above the other. */
    VBox both(
            String key,
            String control,
            Function<FlowDocument, Optional<LocalizedText>> read,
            BiFunction<Language, String, Edit> write) {
        var heading = new VBox(6, Section.heading(section.words().say(key)));
        for (var language : Language.values()) {
            var word = language.name().toLowerCase(java.util.Locale.ROOT);
            var entry = section.entry(
                    Inputs.prose(control + "-" + word),
                    Place.inDocument(control + "/" + word),
                    document -> read.apply(document).map(text -> language == Language.ZH ? text.zh() : text.en()),
                    text -> write.apply(language, text));
            var label = Section.muted(section.words().say("language." + word));
            label.setMinWidth(34);
            heading.getChildren().add(new HBox(8, label, entry));
            HBox.setHgrow(entry, javafx.scene.layout.Priority.ALWAYS);
        }
        return heading;
    }
}
