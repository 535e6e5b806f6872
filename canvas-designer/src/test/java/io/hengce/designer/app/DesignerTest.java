package io.hengce.designer.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The designer started as its script starts it. */
class DesignerTest {

    @Test
    @EnabledOnOs(value = OS.LINUX, disabledReason = "elsewhere there is always a screen")
    void saysWhatItNeedsWhereThereIsNoScreen() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ProcessBuilder(
                java, "-Duser.language=en", "-cp", System.getProperty("java.class.path"), Designer.class.getName());
        command.environment().keySet().removeAll(Set.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS"));
        var designer = command.redirectErrorStream(true).start();

        var said = new String(designer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(designer.waitFor()).isEqualTo(1);
        assertThat(said)
                .contains("The designer did not start: it needs a screen")
                .doesNotContain("\tat ");
    }
}
