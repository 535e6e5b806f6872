package io.hengce.flow.diff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.json.RandomDocument;
import io.hengce.flow.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class FlowDiffProperties {

    @Property(tries = 150)
    void aFlowThatIsReadAgainDiffersInNothing(@ForAll long seed) {
        var document = new RandomDocument(seed).document();
        var again = FlowJson.read(FlowJson.write(document).getBytes(UTF_8)).get();

        assertThat(FlowDiff.between(document, again).of(List.of(Layer.CONTENT))).isEmpty();
    }

    @Property(tries = 500)
    void whateverChangesTheContentHashIsSaid(@ForAll long seed) {
        var document = new RandomDocument(seed).document();
        var changed = oneSignChanged(document, new Random(seed));
        if (changed.isEmpty() || FlowJson.contentHash(document).equals(FlowJson.contentHash(changed.get()))) {
            return;
        }

        var diff = FlowDiff.between(document, changed.get());
        var content = diff.of(List.of(Layer.CONTENT));

        assertThat(content).isNotEmpty();
        for (var language : Language.values()) {
            assertThat(content)
                    .extracting(new ChangeSentences(diff, language)::of)
                    .doesNotContain("");
        }
    }

    @Property(tries = 150)
    void anythingCanBeComparedWithAnythingBothWays(@ForAll long seed) {
        var one = new RandomDocument(seed).document();
        var other = new RandomDocument(seed + 1).document();

        var diff = FlowDiff.between(one, other);
        var there = diff.of(List.of(Layer.CONTENT));
        var back = FlowDiff.between(other, one).of(List.of(Layer.CONTENT));

        assertThat(there.isEmpty()).isEqualTo(back.isEmpty());
        for (var language : Language.values()) {
            assertThat(there)
                    .extracting(new ChangeSentences(diff, language)::of)
                    .doesNotContain("");
        }
    }

    /** One letter or digit of the file replaced; empty where it does not read any more. */
    private static Optional<FlowDocument> oneSignChanged(FlowDocument document, Random random) {
        var file = FlowJson.write(document);
        for (var attempt = 0; attempt < 60; attempt++) {
            var at = random.nextInt(file.length());
            var sign = file.charAt(at);
            if (sign >= 'a' && sign <= 'z' || sign >= '0' && sign <= '9') {
                var other = Character.isDigit(sign) ? '7' : 'q';
                var read = FlowJson.read((file.substring(0, at) + other + file.substring(at + 1)).getBytes(UTF_8));
                if (other != sign && read.value().isPresent()) {
                    return read.value();
                }
            }
        }
        return Optional.empty();
    }
}
