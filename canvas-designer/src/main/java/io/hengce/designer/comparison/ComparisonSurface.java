package io.hengce.designer.comparison;

import io.hengce.designer.comparison.Compared.State;
import io.hengce.designer.files.Dialogs;
import io.hengce.designer.look.Theme;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Progress;
import io.hengce.designer.words.FailureWords;
import io.hengce.designer.words.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Compares two states of a flow in the background and shows them side by side. Close it with the flow. */
public final class ComparisonSurface implements AutoCloseable {

    private final StackPane ground;
    private final Words words;
    private final ObservableValue<Theme> theme;
    private final Means means;
    private final Background comparing;
    private Optional<ComparisonSheet> open = Optional.empty();

    /**
     * What it needs.
     *
     * @param screen runs a task on the FX thread later
     * @param exported is told where the list was written
     * @param comparing how two states are compared, off the FX thread
     */
    public record Means(Dialogs dialogs, Executor screen, Consumer<Path> exported, Comparing comparing) {}

    /** Compares two states; it asks the progress now and then whether the answer is still wanted. */
    public interface Comparing {
        Compared of(State before, State after, Progress progress);
    }

    /** @param ground what it is laid over */
    public ComparisonSurface(StackPane ground, Words words, ObservableValue<Theme> theme, Means means) {
        this.ground = ground;
        this.words = words;
        this.theme = theme;
        this.means = means;
        this.comparing = new Background("designer-comparison", means.screen());
    }

    public boolean isOpen() {
        return open.isPresent();
    }

    /** Goes so many changes further, or back, where it is open. */
    public void go(int changes) {
        open.ifPresent(sheet -> sheet.go(changes));
    }

    /** Compares in the background; what was shown before is taken away. */
    public void compare(State before, State after) {
        leave();
        ground.getChildren().add(new WaitingSheet(words, comparing.reached(), this::leave));
        comparing.askLong(0, progress -> means.comparing().of(before, after, progress), (compared, failure) -> {
            leave();
            if (compared == null) {
                failed(failure);
            } else {
                show(compared);
            }
        });
    }

    @Override
    public void close() {
        leave();
        comparing.close();
    }

    private void show(Compared compared) {
        var model = new ComparisonModel(compared);
        var acts = new ComparisonSheet.Acts(() -> copy(model), () -> export(model), this::leave);
        var sheet = new ComparisonSheet(new ComparisonController(model), words, theme, acts);
        open = Optional.of(sheet);
        ground.getChildren().add(sheet);
        sheet.focus();
    }

    private void leave() {
        comparing.drop();
        open.ifPresent(ComparisonSheet::detach);
        open = Optional.empty();
        ground.getChildren().removeIf(each -> each instanceof ComparisonSheet || each instanceof WaitingSheet);
        ground.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }

    private String text(ComparisonModel model) {
        return new ChangeRows(words).text(model.compared(), model.shown().get());
    }

    private void copy(ComparisonModel model) {
        var content = new ClipboardContent();
        content.putString(text(model));
        Clipboard.getSystemClipboard().setContent(content);
    }

    private void export(ComparisonModel model) {
        var name = model.compared().after().document().id() + "-changes";
        means.dialogs().fileToWrite(name, "txt").ifPresent(file -> write(file, text(model)));
    }

    private void write(Path file, String text) {
        comparing.askLong(0, wanted -> written(file, text), (written, failure) -> {
            if (written == null) {
                failed(failure);
            } else {
                means.exported().accept(written);
            }
        });
    }

    private void failed(@Nullable Throwable failure) {
        means.dialogs().failure(words.say("failure.title"), new FailureWords(words).say(failure));
    }

    private static Path written(Path file, String text) {
        try {
            return Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
