package io.hengce.designer.app;

import javafx.application.Application;

/** Starts the designer: {@code designer [FILE | repo:ID@REV]}. Not an Application itself, so that it starts from a class path. */
public final class Designer {

    private Designer() {}

    public static void main(String[] arguments) {
        Application.launch(DesignerApplication.class, arguments);
    }
}
