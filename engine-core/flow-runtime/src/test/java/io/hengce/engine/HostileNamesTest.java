package io.hengce.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.compile.bpmn.BpmnWriter;
import io.hengce.compile.plan.MachineNames;
import io.hengce.flow.decision.TraceDepth;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.Labels;
import io.hengce.flow.value.Outcome;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What users type as labels travels as labels: it is never part of anything that runs. */
final class HostileNamesTest {

    private static final Pattern EXECUTABLE = Pattern.compile(
            "<(?:script|conditionExpression[^>]*)>([^<]*)<|ruleFlowGroup=\"([^\"]*)\"|scriptFormat=\"([^\"]*)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"); System.setProperty(\"hengce.pwned\", \"1\"); (\"",
                "]]><script>System.setProperty('hengce.pwned','1')</script>",
                "\\u0022 + System.setProperty(\\u0022hengce.pwned\\u0022, \\u00221\\u0022) + \\u0022",
                "#{System.setProperty('hengce.pwned','1')} ${1+1}",
                "衡策 <!DOCTYPE a> &lt; ' --> ]]>"
            })
    void labelsRunNothing(String label) {
        var document = Labels.everywhere(Documents.smallLoan(), label);
        var trial = new Trial(document);

        var decision = trial.decide("age", "17", "income", "9000", "debt", "100", "housing", "own");

        assertThat(decision.outcome()).isEqualTo(Outcome.DECLINE);
        assertThat(System.getProperty("hengce.pwned")).isNull();
        assertThat(executableTexts(trial.compiled().bpmn())).isNotEmpty().allMatch(HostileNamesTest::isMachineName);
    }

    @Test
    void evenLabelsThatTheCheckerRefusesCannotLeaveTheirAttribute() {
        FlowDocument document = Labels.everywhere(Documents.smallLoan(), "a\n\"/><b>\u0000\u202E\uD800]]>");

        var bpmn = BpmnWriter.write(document, new MachineNames(document));

        assertThat(executableTexts(bpmn)).isNotEmpty().allMatch(HostileNamesTest::isMachineName);
        assertThat(bpmn).doesNotContain("<b>").contains("name=\"a&#10;&quot;/&gt;&lt;b&gt;");
    }

    @Test
    void aDecisionDoesNotDependOnLabels() {
        var plain = new Trial(Documents.smallLoan());
        var renamed = new Trial(Labels.everywhere(Documents.smallLoan(), "N0001"));
        var cells = new String[] {"age", "30", "income", "5000", "debt", "100", "housing", "own"};

        var expected = plain.engine().decide(plain.application(cells), TraceDepth.SUMMARY);

        var decision = renamed.engine().decide(renamed.application(cells), TraceDepth.SUMMARY);
        assertThat(decision.trace()).isEqualTo(expected.trace());
        assertThat(decision.reasons()).isEqualTo(expected.reasons());
    }

    private static List<String> executableTexts(String bpmn) {
        return EXECUTABLE
                .matcher(bpmn)
                .results()
                .map(match -> String.join(
                        "",
                        Stream.of(match.group(1), match.group(2), match.group(3))
                                .filter(Objects::nonNull)
                                .toList()))
                .toList();
    }

    private static boolean isMachineName(String text) {
        return text.matches("N\\d{4}(_P\\d{2})?|urn:hengce:node");
    }
}
