package io.hengce.designer.screenshots;

import io.hengce.designer.frame.Desk;
import io.hengce.flow.document.FlowDocument;
import javafx.application.Application;

/** The pictures of the cases alone; the arguments are those of {@link Screenshots}. */
public final class CaseScreenshots extends Screenshots {

    /** The launcher, not an Application itself. */
    public static final class Main {
        public static void main(String[] arguments) {
            Application.launch(CaseScreenshots.class, arguments);
        }
    }

    @Override
    void shoot(Film film, Desk desk, FlowDocument flow) {
        new AloneScenes(film, flow).shoot();
        new CaseScenes(film, flow).shoot();
    }
}
