package io.hengce.designer.grid;

import io.hengce.designer.document.sheet.ClipboardText;
import io.hengce.designer.session.Background;
import io.hengce.designer.session.Progress;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/**
 * Puts cells on the clipboard as they are when it is asked for: few at once, many once their text is written in the
 * background. Until then a mark stands there: what is copied elsewhere meanwhile takes its place and stays. FX thread only.
 */
final class Copying implements AutoCloseable {

    private static final DataFormat MARK = new DataFormat("application/x-hengce-copying");

    private final Background background = new Background("designer-copy", Platform::runLater);
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isBusy;
    private boolean isLeft;

    /** In place of cells whose text is still being written, unless something waits for them. @param copied called once the text is on the clipboard */
    void copy(Shown shown, GridBlock block, Runnable copied) {
        if (block.cells() <= CellWork.FEW && !isBusy) {
            put(text(shown, block, () -> true));
            copied.run();
        } else if (waiting.isEmpty()) {
            begin(shown, block, copied);
        } else {
            waiting.add(() -> copy(shown, block, copied));
        }
    }

    /** Does it once what was copied is on the clipboard. */
    void afterwards(Runnable act) {
        if (isBusy) {
            waiting.add(act);
        } else {
            act.run();
        }
    }

    /** Whether there was something to stop. */
    boolean stop() {
        var wasBusy = isBusy;
        background.drop();
        waiting.clear();
        isBusy = false;
        return wasBusy;
    }

    /** What is still being written comes to the clipboard all the same. */
    @Override
    public void close() {
        isLeft = true;
        if (!isBusy) {
            background.close();
        }
    }

    private void begin(Shown shown, GridBlock block, Runnable copied) {
        var mark = UUID.randomUUID().toString();
        clipboard().setContent(Map.of(MARK, mark));
        isBusy = true;
        background.askLong(0, progress -> text(shown, block, progress), (text, failure) -> {
            isBusy = false;
            if (text == null) {
                throw new IllegalStateException("cells could not be copied", failure);
            }
            if (mark.equals(clipboard().getContent(MARK))) {
                put(text);
                copied.run();
            }
            goOn();
        });
    }

    private void goOn() {
        while (!isBusy && !waiting.isEmpty()) {
            waiting.remove().run();
        }
        if (isLeft) {
            close();
        }
    }

    private static void put(String text) {
        clipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static Clipboard clipboard() {
        return Clipboard.getSystemClipboard();
    }

    private static String text(Shown shown, GridBlock block, Progress progress) {
        return ClipboardText.write(shown.order().sheetRows(block.top(), block.bottom()).stream()
                .peek(row -> progress.stopUnlessWanted())
                .map(row -> row(shown, row, block))
                .toList());
    }

    private static List<String> row(Shown shown, int row, GridBlock block) {
        return IntStream.rangeClosed(block.left(), block.right())
                .mapToObj(column -> shown.sheet().cell(row, column))
                .toList();
    }
}
