package io.hengce.designer.app;

import io.hengce.designer.files.Dialogs;
import io.hengce.designer.frame.Appearance;
import io.hengce.designer.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

/** The real dialogs, over the designer's window. */
final class WindowDialogs implements Dialogs {

    private final Stage owner;
    private final Appearance appearance;
    private final Words words;

    WindowDialogs(Stage owner, Appearance appearance) {
        this.owner = owner;
        this.appearance = appearance;
        this.words = appearance.words();
    }

    @Override
    public Optional<Path> fileToOpen() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("act.open"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("dialog.flows"), "*.flow.json", "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> bpmnToImport() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("open.bpmn"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter("BPMN 2.0", "*.bpmn", "*.bpmn2", "*.xml"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> sampleToPin() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("sample.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("dialog.samples"), "*.csv", "*.tsv", "*.txt", "*.xlsx"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> workbookToImport() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("excel.import"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.say("dialog.workbooks"), "*.xlsx"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> answersToUse() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("answers.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("dialog.answers"), "*.jsonl", "*.ndjson", "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> decisionsToOpen() {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("decisions.choose"));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.say("dialog.decisions"), "*.jsonl", "*.ndjson", "*.json"));
        return Optional.ofNullable(chooser.showOpenDialog(owner)).map(File::toPath);
    }

    @Override
    public Optional<Path> fileToWrite(String name, String extension) {
        var chooser = new FileChooser();
        chooser.setTitle(words.say("act.export"));
        chooser.setInitialFileName(name + "." + extension);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(extension.toUpperCase(Locale.ROOT), "*." + extension));
        return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
    }

    @Override
    public Unsaved unsavedChanges(String flow) {
        var save = new ButtonType(words.say("act.save"), ButtonData.YES);
        var discard = new ButtonType(words.say("dialog.discard"), ButtonData.NO);
        var cancel = new ButtonType(words.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.CONFIRMATION, words.say("dialog.unsaved", flow), save, discard, cancel);
        var answer = alert.showAndWait().orElse(cancel);
        return answer == save ? Unsaved.SAVE : answer == discard ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    @Override
    public boolean overwrite(String what) {
        var overwrite = new ButtonType(words.say("dialog.overwrite"), ButtonData.YES);
        var cancel = new ButtonType(words.say("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var alert = alert(Alert.AlertType.WARNING, words.say("dialog.changed", what), overwrite, cancel);
        return alert.showAndWait().orElse(cancel) == overwrite;
    }

    @Override
    public void failure(String title, String message) {
        var alert = alert(Alert.AlertType.ERROR, message, ButtonType.OK);
        alert.setHeaderText(title);
        alert.show();
    }

    private Alert alert(Alert.AlertType type, String text, ButtonType... buttons) {
        var alert = new Alert(type, text, buttons);
        alert.initOwner(owner);
        alert.setHeaderText(null);
        alert.setTitle(words.say("app.name"));
        appearance.theme().get().dress(alert.getDialogPane().getScene());
        return alert;
    }
}
