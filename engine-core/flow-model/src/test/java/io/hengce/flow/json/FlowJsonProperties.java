package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FlowJsonProperties {

    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private static final byte[] SAMPLE = Documents.bytes("small-loan.flow.json");
    private static final ApplicationJson APPLICATIONS =
            new ApplicationJson(Documents.smallLoan().dictionary());
    private static final byte[] APPLICATION =
            APPLICATIONS.write(Documents.goodCustomer()).getBytes(UTF_8);
    private static final String DIRT = "{}[]\",:0123456789eE.-+nulltrue\\u\u0000 \n\u00ff";

    @Property(tries = 1000)
    void nothingIsLostByWritingAndReading(@ForAll long seed) {
        var document = new RandomDocument(seed).document();
        var written = FlowJson.write(document);

        var again = FlowJson.read(written.getBytes(UTF_8)).get();

        assertThat(FlowJson.write(again)).isEqualTo(written);
        assertThat(FlowJson.contentHash(again)).isEqualTo(FlowJson.contentHash(document));
        assertThat(again.nodes()).containsExactlyInAnyOrderElementsOf(document.nodes());
        assertThat(again.edges()).containsExactlyInAnyOrderElementsOf(document.edges());
        assertThat(again.dictionary().fields())
                .containsExactlyInAnyOrderElementsOf(document.dictionary().fields());
        assertThat(again.parameters()).containsExactlyInAnyOrderElementsOf(document.parameters());
        assertThat(again.reasons()).containsExactlyInAnyOrderElementsOf(document.reasons());
        assertThat(again.layout()).isEqualTo(document.layout());
    }

    @Property(tries = 300)
    void theOrderOfNodesEdgesAndFieldsIsNotInTheHash(@ForAll long seed) {
        var document = Documents.smallLoan();

        var turned = shuffled(document, new Random(seed));

        assertThat(FlowJson.contentHash(turned)).isEqualTo(FlowJson.contentHash(document));
        assertThat(FlowJson.write(turned)).isEqualTo(FlowJson.write(document));
    }

    private static FlowDocument shuffled(FlowDocument document, Random random) {
        var nodes = new ArrayList<>(document.nodes());
        var edges = new ArrayList<>(document.edges());
        var parameters = new ArrayList<>(document.parameters());
        Collections.shuffle(nodes, random);
        Collections.shuffle(edges, random);
        Collections.shuffle(parameters, random);
        return document.withNodes(nodes).withEdges(edges).withParameters(parameters);
    }

    @Property(tries = 2000)
    void spoiltBytesAreReadOrRefusedNeverABug(@ForAll long seed) {
        var reading = FlowJson.read(spoilt(SAMPLE, new Random(seed)));

        assertThat(reading.value().isPresent()).isEqualTo(reading.diagnostics().isEmpty());
    }

    @Property(tries = 5000)
    void spoiltApplicationsAreReadOrRefusedInTime(@ForAll long seed) {
        var bytes = spoilt(APPLICATION, new Random(seed));
        var start = THREAD.getCurrentThreadCpuTime();

        var reading = APPLICATIONS.read(bytes, Optional.of(OffsetDateTime.parse("2026-01-31T08:00:00Z")));

        assertThat(reading.value().isPresent()).isEqualTo(reading.diagnostics().isEmpty());
        assertThat(THREAD.getCurrentThreadCpuTime() - start).isLessThan(TimeUnit.SECONDS.toNanos(1));
    }

    /** A few bytes changed, removed or put in. */
    private static byte[] spoilt(byte[] clean, Random random) {
        var text = new StringBuilder(new String(clean, UTF_8));
        for (var change = random.nextInt(4); change >= 0; change--) {
            var at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.deleteCharAt(at);
                case 1 -> text.setCharAt(at, DIRT.charAt(random.nextInt(DIRT.length())));
                case 2 -> text.insert(at, DIRT.charAt(random.nextInt(DIRT.length())));
                default -> text.insert(at, text.substring(at, Math.min(text.length(), at + random.nextInt(40))));
            }
        }
        return text.toString().getBytes(UTF_8);
    }
}
