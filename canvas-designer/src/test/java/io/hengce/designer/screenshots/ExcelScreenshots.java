package io.hengce.designer.screenshots;

import io.hengce.designer.frame.Desk;
import io.hengce.flow.document.FlowDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import javafx.application.Application;

/** Only the pictures of workbooks; the arguments are those of {@link Screenshots}. */
public final class ExcelScreenshots extends Screenshots {

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(ExcelScreenshots.class, arguments);
        }
    }

    @Override
    void shoot(Film film, Desk desk, FlowDocument flow) {
        film.step("fit", () -> film.press("#zoom-fit"));
        try {
            new ExcelScenes(film, flow).shoot();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
