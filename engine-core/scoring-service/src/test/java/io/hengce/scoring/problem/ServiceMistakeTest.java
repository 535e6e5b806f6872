package io.hengce.scoring.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.text.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ServiceMistakeTest {

    @Test
    void hasASentenceForEveryMistakeAndNoOther() throws IOException {
        var texts = new Properties();
        try (var in = ServiceMistake.class.getResourceAsStream("messages_zh.properties")) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }

        assertThat(texts.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(ServiceMistake.values()).map(Enum::name).toList());
    }

    @ParameterizedTest
    @EnumSource
    void saysWhatIsWrongInBothLanguages(ServiceMistake mistake) {
        var answer = mistake.answer("x");

        assertThat(answer.text(Language.EN))
                .contains("\"code\":\"" + mistake + "\"")
                .isNotEqualTo(answer.text(Language.ZH));
        assertThat(answer.status()).isEqualTo(mistake.status());
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 405, 406, 415, 500})
    void isFoundByItsStatus(int status) {
        assertThat(ServiceMistake.of(status).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 411, 414, 431, 501, 505})
    void takesEveryOtherStatusForABadRequestAndKeepsIt(int status) {
        var answer = ServiceMistake.of(status).answerWith(status);

        assertThat(answer.text(Language.EN)).contains("\"status\":" + status, "SERVICE_BAD_REQUEST");
    }
}
