package io.hengce.designer.frame;

import io.hengce.designer.files.Draft;
import io.hengce.designer.look.Glyph;
import io.hengce.designer.look.NamedText;
import io.hengce.designer.words.Words;
import io.hengce.flow.diff.Change;
import io.hengce.flow.diff.ChangeSentences;
import io.hengce.flow.diff.FlowDiff;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Asks what is to become of changes that were not saved when the designer was killed: which file, when, what differs. */
final class RecoveryView extends BorderPane {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int SHOWN = 8;

    private final Words words;

    /** What can be done with a draft. */
    record Acts(Runnable recover, Runnable discard) {}

    RecoveryView(Appearance appearance, Opening opening, Draft draft, ZoneId zone, Acts acts) {
        this.words = appearance.words();
        setId("recovery-view");
        getStyleClass().add("notice-view");
        setTop(NoticeView.bar(appearance));
        var address = new Label(draft.address().toString());
        address.setId("recovery-address");
        address.getStyleClass().addAll("code-label", "muted");
        var when = said("muted", "recovery.when", when(draft, zone));
        when.setId("recovery-when");
        var notice = new VBox(14, chip(), said("notice-title", "recovery.title"), address, when);
        notice.getChildren().add(changes(opening.changes()));
        if (opening.isChangedSince(draft)) {
            notice.getChildren().add(warning());
        }
        notice.getChildren().add(buttons(acts));
        notice.setAlignment(Pos.CENTER);
        notice.getStyleClass().add("notice");
        setCenter(notice);
    }

    /** When a draft was kept, in the person's time. */
    static String when(Draft draft, ZoneId zone) {
        return WHEN.format(draft.when().atZone(zone));
    }

    private static HBox chip() {
        var chip = new HBox(Glyph.RESTORE.icon(34));
        chip.getStyleClass().addAll("chip", "notice-chip", "family-gateway");
        chip.setAlignment(Pos.CENTER);
        chip.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        return chip;
    }

    private VBox changes(Optional<FlowDiff> diff) {
        var changes = diff.map(FlowDiff::changes).orElse(List.of());
        var list = new VBox(6);
        list.setId("recovery-changes");
        list.getStyleClass().add("card");
        list.setMaxWidth(460);
        if (changes.isEmpty()) {
            list.getChildren().add(said("muted", "recovery.unknown"));
        }
        diff.ifPresent(known -> changes.stream()
                .limit(SHOWN)
                .forEach(change -> list.getChildren().add(line(known, change))));
        if (changes.size() > SHOWN) {
            list.getChildren().add(said("muted", "node.more", changes.size() - SHOWN));
        }
        return list;
    }

    private Label line(FlowDiff diff, Change change) {
        var line = new Label();
        line.setWrapText(true);
        line.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> {
                            var sentences =
                                    new ChangeSentences(diff, words.language().get());
                            return "· " + NamedText.plain(sentences.of(change));
                        },
                        words.language()));
        return line;
    }

    private Label warning() {
        var warning = said("banner", "recovery.changedSince");
        warning.setId("recovery-changed");
        warning.setGraphic(Glyph.WARNING.icon(18));
        warning.setMaxWidth(460);
        return warning;
    }

    private HBox buttons(Acts acts) {
        var recover = button("recover", "recovery.recover", acts.recover());
        recover.getStyleClass().add("accent");
        var buttons = new HBox(12, recover, button("discard", "recovery.discard", acts.discard()));
        buttons.setAlignment(Pos.CENTER);
        return buttons;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button();
        button.setId(id);
        button.textProperty().bind(words.follow(key));
        button.setOnAction(event -> action.run());
        return button;
    }

    private Label said(String style, String key, Object... arguments) {
        var label = new Label();
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.textProperty().bind(words.follow(key, arguments));
        return label;
    }
}
