package io.hengce.designer.frame;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import java.util.Comparator;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A sheet over the window: what of an imported document was left out, or why it was not taken, all at once. */
final class ImportSheet extends StackPane {

    private static final double WIDTH = 760;
    private static final double ROW = 32;
    private static final double HIGHEST = 380;

    private final Words words;
    private Runnable close = () -> {};

    ImportSheet(Words words, String file, Reading<?> read) {
        this.words = words;
        setId("import-sheet");
        getStyleClass().add("sheet-ground");
        var taken = read.value().isPresent();
        var title = new Label(words.say(taken ? "import.taken" : "import.refused", file));
        title.setId("import-title");
        title.getStyleClass().add("notice-title");
        title.setWrapText(true);
        var hint = new Label(words.say(taken ? "import.taken.hint" : "import.refused.hint"));
        hint.getStyleClass().add("muted");
        hint.setWrapText(true);
        var done = Tools.act("import-close", Glyph.CLOSE, words, "import.close");
        done.getStyleClass().add("accent");
        done.setOnAction(event -> close.run());
        var sheet = new VBox(14, title, hint, list(read), done);
        sheet.getStyleClass().add("dialog-sheet");
        sheet.setMaxSize(WIDTH, USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    void setOnClose(Runnable act) {
        close = act;
    }

    private ScrollPane list(Reading<?> read) {
        var rows = new VBox(10);
        rows.getStyleClass().add("card");
        read.diagnostics().stream()
                .sorted(Comparator.comparing(Diagnostic::severity))
                .map(this::row)
                .forEach(rows.getChildren()::add);
        var scroll = new ScrollPane(rows);
        scroll.setId("import-problems");
        scroll.getStyleClass().add("plain-scroll");
        scroll.setFitToWidth(true);
        scroll.setPrefViewportHeight(Math.min(HIGHEST, ROW * read.diagnostics().size() + 24));
        scroll.setMinHeight(0);
        scroll.setMaxHeight(USE_PREF_SIZE);
        return scroll;
    }

    private HBox row(Diagnostic problem) {
        var icon = (problem.isError() ? Glyph.ERROR : Glyph.WARNING).icon(17);
        icon.getStyleClass().add(problem.isError() ? "error-glyph" : "warning-glyph");
        var message = new Label(words.told(problem.message()));
        message.setWrapText(true);
        message.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(message, Priority.ALWAYS);
        var code = new Label(problem.code());
        code.getStyleClass().addAll("muted", "code-label");
        code.setMinWidth(USE_PREF_SIZE);
        return new HBox(10, icon, message, code);
    }
}
