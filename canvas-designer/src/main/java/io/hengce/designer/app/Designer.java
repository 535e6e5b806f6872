package io.hengce.designer.app;

import io.hengce.designer.words.Words;
import io.hengce.flow.text.Language;
import java.util.Locale;
import javafx.application.Application;

/** Starts the designer: {@code designer [FILE | repo:ID@REV]}. Not an Application itself, so that it starts from a class path. */
public final class Designer {

    private Designer() {}

    /** Where JavaFX finds no screen, or not what it draws with, it says so and ends with 1. */
    public static void main(String[] arguments) {
        try {
            Application.launch(DesignerApplication.class, arguments);
        } catch (UnsupportedOperationException e) {
            System.err.println(
                    new Words(Language.of(Locale.getDefault())).say("start.screen", String.valueOf(e.getMessage())));
            System.exit(1);
        }
    }
}
