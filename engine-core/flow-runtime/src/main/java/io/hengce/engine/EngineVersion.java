package io.hengce.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Name and version of this engine, as it stands in decisions. */
final class EngineVersion {

    static final String NAME = "hengce/" + version();

    private EngineVersion() {}

    private static String version() {
        try (var in = EngineVersion.class.getResourceAsStream("version.properties")) {
            if (in == null) {
                throw new IllegalStateException("no version.properties beside " + EngineVersion.class.getName());
            }
            var properties = new Properties();
            properties.load(in);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties", e);
        }
    }
}
