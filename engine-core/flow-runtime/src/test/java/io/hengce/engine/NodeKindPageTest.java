package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** {@code engine-core/docs/adding-a-node-kind.md} sends nobody to a class that is not there. */
final class NodeKindPageTest {

    private static final Path ROOT =
            Path.of(System.getProperty("basedir", "."), "..", "..").normalize();
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern TYPE = Pattern.compile("[A-Z][a-z][A-Za-z]*");
    /** A stand-in for the new kind's name. */
    private static final String NEW = "FOO";

    @Test
    void namesOnlyClassesThatAreThere() throws IOException {
        var page = Files.readString(ROOT.resolve("engine-core/docs/adding-a-node-kind.md"));
        var named = CODE.matcher(page)
                .results()
                .map(code -> code.group(1))
                .filter(code -> !code.startsWith("-D"))
                .flatMap(code -> Arrays.stream(code.split("[^A-Za-z]+")))
                .filter(word -> TYPE.matcher(word).matches() && !word.startsWith(NEW))
                .collect(Collectors.toSet());

        assertThat(named).hasSizeGreaterThan(50);
        named.removeAll(types());
        assertThat(named).isEmpty();
    }

    /** All types that have a file of their own, and the one that has not. */
    private static Set<String> types() throws IOException {
        try (var files = Files.walk(ROOT)) {
            var types = files.filter(file -> file.toString().contains("/src/"))
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
            types.add("Cases");
            return types;
        }
    }
}
