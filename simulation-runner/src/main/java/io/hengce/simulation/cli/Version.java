package io.hengce.simulation.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that was built. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        try (var in = Version.class.getResourceAsStream("version.properties")) {
            var properties = new Properties();
            properties.load(in);
            return new String[] {"hengce " + properties.getProperty("version")};
        } catch (IOException e) {
            throw new UncheckedIOException("version.properties", e);
        }
    }
}
