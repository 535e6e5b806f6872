package io.hengce.flow.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;

/** Whatever is wrong with a document, the checker says so and does not throw. */
class FlowCheckerProperties {

    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"(\\s*:)?");
    private static final String SAMPLE = new String(Documents.bytes("small-loan.flow.json"), UTF_8);

    @Property(tries = 500)
    void neverThrowsAndSaysEachProblemOnce(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int changes) {
        FlowJson.read(confused(new Random(seed), changes).getBytes(UTF_8))
                .value()
                .ifPresent(document -> {
                    var result = FlowChecker.standard().check(document);

                    var found = result.diagnostics();
                    assertThat(found).isSortedAccordingTo(Diagnostic.ORDER).doesNotHaveDuplicates();
                    assertThat(result instanceof CheckResult.Rejected)
                            .isEqualTo(found.stream().anyMatch(Diagnostic::isError));
                    Statistics.collect(result.getClass().getSimpleName());
                });
    }

    @Property(tries = 150)
    void findsTheSameInEveryOrderOfNodesAndEdges(@ForAll long seed) {
        var random = new Random(seed);
        FlowJson.read(confused(random, 2).getBytes(UTF_8))
                .value()
                .filter(FlowCheckerProperties::hasUniqueIds)
                .ifPresent(document -> {
                    var nodes = new ArrayList<>(document.nodes());
                    var edges = new ArrayList<>(document.edges());
                    Collections.shuffle(nodes, random);

                    var turned = FlowChecker.standard()
                            .check(document.withNodes(nodes).withEdges(edges));

                    assertThat(codes(turned))
                            .isEqualTo(codes(FlowChecker.standard().check(document)));
                });
    }

    private static List<String> codes(CheckResult result) {
        return result.diagnostics().stream().map(Drawing::shown).toList();
    }

    /** Of things with one id the first counts, so there the order matters. */
    private static boolean hasUniqueIds(FlowDocument document) {
        return document.nodes().stream().map(node -> node.id()).distinct().count()
                == document.nodes().size();
    }

    /** The sample with some of its texts put in the place of others: ids, names, expressions, codes, words. */
    private static String confused(Random random, int changes) {
        var json = SAMPLE;
        for (var change = 0; change < changes; change++) {
            var values = TEXT.matcher(json)
                    .results()
                    .filter(text -> text.group(1) == null)
                    .toList();
            var from = values.get(random.nextInt(values.size())).group();
            var at = values.get(random.nextInt(values.size()));
            json = json.substring(0, at.start()) + from + json.substring(at.end());
        }
        return json;
    }
}
