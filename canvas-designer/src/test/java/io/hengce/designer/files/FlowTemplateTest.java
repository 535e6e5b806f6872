package io.hengce.designer.files;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.FlowCompiler;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.json.FlowJson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FlowTemplateTest {

    @ParameterizedTest
    @EnumSource
    void checksWithoutAWarningAndCompiles(FlowTemplate template) {
        var document = FlowJson.read(template.content());
        assertThat(document.diagnostics()).isEmpty();

        var checked = FlowChecker.standard().check(document.get());

        assertThat(checked.diagnostics()).isEmpty();
        assertThat(FlowCompiler.compile(checked.get())).isNotNull();
        assertThat(document.get().nodes())
                .allSatisfy(node -> assertThat(node.name().zh()).isNotBlank())
                .allSatisfy(node -> assertThat(node.name().en()).isNotBlank());
    }
}
