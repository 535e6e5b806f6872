package io.hengce.simulation.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the command has around it, so that a test can give it something else.
 *
 * @param terminal whether a person sees the problems as they come
 * @param environment the environment variables
 * @param home the directory of the project, where it is known
 */
record Session(
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean terminal,
        Locale locale,
        Map<String, String> environment,
        Optional<Path> home,
        Clock clock) {

    Session {
        environment = Map.copyOf(environment);
    }
}
