package io.hengce.simulation;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two versions of a small flow that the tests share. */
public final class Pockets {

    private Pockets() {}

    public static FlowDocument first() {
        return read("pocket-v1.flow.json");
    }

    public static FlowDocument second() {
        return read("pocket-v2.flow.json");
    }

    public static Path file(String name) {
        try {
            return Path.of(Pockets.class.getResource(name).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static FlowDocument read(String name) {
        try {
            return FlowJson.read(Files.readAllBytes(file(name))).get();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
