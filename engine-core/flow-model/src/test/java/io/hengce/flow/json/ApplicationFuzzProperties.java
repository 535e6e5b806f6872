package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Accounts;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever arrives as an application is refused with diagnostics, or is one that is written and read again as the same. */
class ApplicationFuzzProperties {

    private static final Optional<OffsetDateTime> AT = Optional.of(OffsetDateTime.parse("2026-01-31T08:00:00Z"));
    private static final List<String> WORDS = List.of("data", "null", "[]", "{}", "\"\"", "1e30", "true", "NA", "kind");

    @Test
    void readsOrRefusesWhateverArrives() {
        var json = new ApplicationJson(Documents.smallLoan().dictionary());
        var good = Documents.smallLoanCases().cases().stream()
                .map(one -> json.write(one.application()))
                .flatMap(text -> Stream.of(text, text.replaceFirst("\"decision_time\":\"[^\"]*\",", "")));

        fuzz(json, "applications", good, 5_000);
    }

    @Test
    void readsOrRefusesWhateverArrivesWithLists() {
        var json = new ApplicationJson(Accounts.dictionary());
        var good = Stream.of(
                "{\"application_id\":\"A\",\"data\":{\"age\":30,\"bureau\":{\"accounts\":[{\"kind\":\"loan\",\"amounts\":{\"balance\":12.5},"
                        + "\"opened\":\"2020-02-29\"},{\"kind\":\"card\"}]},\"inquiries\":[1,null,3],\"home\":{\"owned\":true}}}",
                "{\"application_id\":\"B\",\"data\":{\"age\":30,\"bureau\":{\"accounts\":[]}}}");

        fuzz(json, "applications with lists", good, 5_000);
    }

    private static void fuzz(ApplicationJson json, String name, Stream<String> good, int cases) {
        var inputs = good.map(text -> text.getBytes(UTF_8)).toList();
        Fuzzing.at(new Door(name, inputs, WORDS, input -> read(json, input)), cases)
                .reachDeep(15);
    }

    private static List<Diagnostic> read(ApplicationJson json, byte[] input) {
        var reading = json.read(input, AT);
        reading.value().ifPresent(application -> {
            var written = json.write(application);
            assertThat(json.write(
                            json.read(written.getBytes(UTF_8), Optional.empty()).get()))
                    .isEqualTo(written);
        });
        return reading.diagnostics();
    }
}
