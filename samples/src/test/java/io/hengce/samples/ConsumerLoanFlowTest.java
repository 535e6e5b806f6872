package io.hengce.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the consumer loan promises of what it reads. */
final class ConsumerLoanFlowTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void maritalStatusIsNowhereAndAgeOnlyTheLegalMinimum(int version) {
        var text = ConsumerLoan.text(ConsumerLoan.fileName(version));

        assertThat(text.toLowerCase(Locale.ROOT)).doesNotContain("marital").doesNotContain("婚");
        assertThat(text.lines().filter(line -> line.matches(".*\\bage\\b.*")))
                .map(String::strip)
                .containsExactlyInAnyOrder(
                        "\"id\": \"age\",",
                        "\"label\": {\"en\": \"Legal minimum age\", \"zh\": \"法定最低年龄\"},",
                        "\"text\": {\"en\": \"Under the legal minimum age\", \"zh\": \"未达法定最低年龄\"}",
                        "\"customer\": {\"en\": \"The legal age requirement is not met\", \"zh\": \"不符合法定年龄要求\"},",
                        "\"when\": \"age < min_age\"");
    }
}
