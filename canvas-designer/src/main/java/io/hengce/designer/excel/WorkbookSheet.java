package io.hengce.designer.excel;

import io.hengce.designer.look.Glyph;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.simulation.workbook.NodeImport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Over the window: what a workbook would change, or why it is not taken, or that it is being read. */
final class WorkbookSheet extends StackPane {

    private static final double WIDTH = 860;

    private final Words words;
    private final VBox sheet = new VBox(14);

    /** What can be done with what was read. */
    record Acts(Runnable take, Runnable leave) {}

    private WorkbookSheet(Words words, Runnable close) {
        this.words = words;
        setId("excel-sheet");
        getStyleClass().add("sheet-ground");
        sheet.getStyleClass().add("dialog-sheet");
        sheet.setMaxWidth(WIDTH);
        sheet.setMaxHeight(USE_PREF_SIZE);
        getChildren().add(sheet);
        setAlignment(sheet, Pos.CENTER);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close.run();
            }
        });
    }

    static WorkbookSheet working(Words words, String what, Runnable stop) {
        var made = new WorkbookSheet(words, stop);
        var turning = new ProgressIndicator();
        turning.setMaxSize(24, 24);
        var line = new HBox(12, turning, new Label(what));
        line.setAlignment(Pos.CENTER_LEFT);
        made.sheet.setMaxWidth(USE_PREF_SIZE);
        made.sheet.getChildren().setAll(line, made.buttons(made.button("excel-stop", "excel.stop", stop)));
        return made;
    }

    static WorkbookSheet refused(Words words, Path file, List<Diagnostic> problems, Runnable leave) {
        var made = new WorkbookSheet(words, leave);
        var list = new ProblemLines(words, problems);
        list.setId("excel-problems");
        made.sheet
                .getChildren()
                .setAll(
                        made.title("excel.refused", file),
                        made.muted(words.say("excel.refused.hint", problems.size())),
                        list,
                        made.buttons(made.button("excel-leave", "excel.close", leave)));
        return made;
    }

    static WorkbookSheet of(Words words, Path file, Reading<NodeImport> reading, Acts acts) {
        var made = new WorkbookSheet(words, acts.leave());
        var found = reading.get();
        made.sheet.getChildren().setAll(made.title("excel.changes", file), new ChangeCounts(words, found.changes()));
        if (found.changedSince()) {
            made.sheet.getChildren().add(made.meanwhile(found));
        }
        made.sheet.getChildren().add(made.changes(found));
        var problems = Stream.concat(reading.diagnostics().stream(), found.problems().stream())
                .toList();
        if (!problems.isEmpty()) {
            var list = new ProblemLines(words, problems);
            list.setId("excel-problems");
            made.sheet.getChildren().addAll(made.muted(words.say("excel.problems", problems.size())), list);
        }
        var take = made.button("excel-take", "excel.take", acts.take());
        take.getStyleClass().add("accent");
        take.setDisable(found.changes().isEmpty());
        made.sheet.getChildren().add(made.buttons(made.button("excel-leave", "excel.leave", acts.leave()), take));
        return made;
    }

    private Region changes(NodeImport found) {
        if (found.changes().isEmpty()) {
            var none = new HBox(8, Glyph.CHECK.icon(18), new Label(words.say("excel.same")));
            none.getStyleClass().add("all-well");
            none.setAlignment(Pos.CENTER_LEFT);
            return none;
        }
        var list = new ChangeList(words, found.changes());
        list.setId("excel-changes");
        VBox.setVgrow(list, Priority.ALWAYS);
        return list;
    }

    private Label meanwhile(NodeImport found) {
        var said = new Label(
                found.conflicts() == 0
                        ? words.say("excel.meanwhile")
                        : words.say("excel.meanwhile.both", found.conflicts()));
        said.setId("excel-meanwhile");
        said.getStyleClass().add("banner");
        said.setGraphic(Glyph.WARNING.icon(18));
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        said.setMaxWidth(Double.MAX_VALUE);
        return said;
    }

    private VBox title(String key, Path file) {
        var title = new Label(words.say(key));
        title.setId("excel-title");
        title.getStyleClass().add("notice-title");
        var name = new Label(String.valueOf(file.getFileName()));
        name.getStyleClass().addAll("muted", "code-label");
        return new VBox(4, title, name);
    }

    private Label muted(String text) {
        var label = new Label(text);
        label.getStyleClass().add("muted");
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.say(key));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private HBox buttons(Button... buttons) {
        var row = new HBox(12, buttons);
        row.setAlignment(Pos.CENTER_RIGHT);
        return row;
    }
}
