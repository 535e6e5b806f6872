package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The bytes of the canonical form may not change: revisions, signatures and evidence hang on their hash. */
class FlowJsonGoldenTest {

    private static final Path CASE = Path.of("src/test/resources/io/hengce/flow/json/small-loan");

    @Test
    void theCanonicalFormIsTheKnownOne() throws IOException {
        expect("canonical.json", new String(FlowJson.canonical(Documents.smallLoan()), UTF_8));
    }

    @Test
    void theHashIsTheKnownOne() throws IOException {
        expect("content-hash.txt", FlowJson.contentHash(Documents.smallLoan()) + "\n");
    }

    @Test
    void theFileIsTheKnownOne() throws IOException {
        expect("written.flow.json", FlowJson.write(Documents.smallLoan()));
    }

    private static void expect(String file, String actual) throws IOException {
        var golden = CASE.resolve(file);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(golden, actual);
        }
        assertThat(actual).isEqualTo(Files.readString(golden));
    }
}
