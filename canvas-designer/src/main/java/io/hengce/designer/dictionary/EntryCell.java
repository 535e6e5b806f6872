package io.hengce.designer.dictionary;

import io.hengce.designer.session.Entry;
import io.hengce.designer.session.Session;
import io.hengce.designer.words.EntryWords;
import io.hengce.designer.words.ValueWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.Places;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A row of a list: label, id, and what is to be said of it in short. */
final class EntryCell extends ListCell<Entry> {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final Session session;
    private final Words words;
    private final Label label = new Label();
    private final Label id = new Label();
    private final Label about = new Label();
    private final HBox row = new HBox(10, label, id, about);

    EntryCell(Session session, Words words) {
        this.session = session;
        this.words = words;
        label.getStyleClass().add("item-title");
        label.setMinWidth(0);
        id.getStyleClass().addAll("muted", "code-label");
        id.setMinWidth(0);
        HBox.setHgrow(id, Priority.ALWAYS);
        id.setMaxWidth(Double.MAX_VALUE);
        about.getStyleClass().add("muted");
        about.setMinWidth(Region.USE_PREF_SIZE);
        row.setAlignment(Pos.CENTER_LEFT);
    }

    @Override
    protected void updateItem(@Nullable Entry entry, boolean empty) {
        super.updateItem(entry, empty);
        if (empty || entry == null) {
            setGraphic(null);
            setId(null);
            return;
        }
        var document = session.document().get();
        label.setText(entry.accept(new EntryWords(document, words)));
        id.setText(entry.id());
        about.setText(entry.accept(new About()));
        var wrong =
                session.problems().get().at(entry.accept(new Where())).stream().anyMatch(Diagnostic::isError);
        row.pseudoClassStateChanged(WRONG, wrong);
        setId("entry-" + entry.id());
        setGraphic(row);
    }

    private final class About implements Entry.Cases<String> {
        @Override
        public String field(String field) {
            var values = new ValueWords(words);
            return session.document()
                    .get()
                    .dictionary()
                    .field(field)
                    .map(found ->
                            values.type(found) + (found.use().required() ? " · " + words.say("flow.required") : ""))
                    .orElse("");
        }

        @Override
        public String parameter(String parameter) {
            var values = new ValueWords(words);
            return session.document().get().parameters().stream()
                    .filter(each -> each.id().equals(parameter))
                    .map(each -> values.value(each.type(), each.label(), each.value()))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String reason(String code) {
            return session.document().get().reasons().stream()
                    .filter(each -> each.code().equals(code))
                    .map(each -> String.valueOf(each.rank()))
                    .findFirst()
                    .orElse("");
        }
    }

    private static final class Where implements Entry.Cases<Place> {
        @Override
        public Place field(String field) {
            return Places.field(field);
        }

        @Override
        public Place parameter(String parameter) {
            return Places.parameter(parameter);
        }

        @Override
        public Place reason(String code) {
            return Places.reason(code);
        }
    }
}
