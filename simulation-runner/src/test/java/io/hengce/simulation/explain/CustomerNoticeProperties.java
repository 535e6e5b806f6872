package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Decision;
import io.hengce.flow.decision.RankedReason;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Reason;
import io.hengce.flow.text.Language;
import io.hengce.simulation.Pockets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever was decided: the notice says no more than its own sentences and the catalogue's words for customers. */
final class CustomerNoticeProperties {

    private static final FlowDocument FLOW = Pockets.first();
    private static final Explained EXPLAINED = new Explained(FLOW);
    private static final String BULLET = "    · ";

    @Property(tries = 2_000)
    void tellsNoNumberNoNameAndAtMostFourReasons(
            @ForAll("cells") List<String> cells, @ForAll("codes") List<String> codes, @ForAll Language language) {
        var application = EXPLAINED.application(cells.toArray(String[]::new));
        var decided = withReasons(EXPLAINED.decide(application), codes);

        var lines = new CustomerNotice(FLOW, language).of(application, decided);

        var reasons = lines.stream().filter(line -> line.startsWith(BULLET)).toList();
        assertThat(reasons).hasSizeLessThanOrEqualTo(4).doesNotHaveDuplicates();
        assertThat(reasons).isSubsetOf(wordings(language));
        var letter = String.join("\n", lines.subList(0, lines.size() - 2));
        assertThat(letter).as("no limit, value or score").doesNotContainPattern("[0-9]");
        assertThat(letter.replace(String.join("\n", reasons), ""))
                .as("no field, node or rule, no code")
                .doesNotContainPattern("ENGINE|UNKNOWN|[A-Z][0-9]{3}")
                .doesNotContain(labels(language));
        assertThat(lines.get(lines.size() - 2)).endsWith("A-1");
    }

    private static List<String> wordings(Language language) {
        var generic = new PageWords(FLOW, language).say("notice.generic");
        return Stream.concat(
                        Stream.of(generic),
                        FLOW.reasons().stream().map(Reason::customer).map(text -> text.in(language)))
                .map(text -> BULLET + text)
                .toList();
    }

    /** Names of fields of class C2, of nodes, and of reasons as the bank's people read them. */
    private static List<String> labels(Language language) {
        var fields =
                FLOW.dictionary().fields().stream().map(field -> field.label().in(language));
        var nodes = FLOW.nodes().stream().map(node -> node.name().in(language));
        return Stream.concat(fields, nodes).filter(label -> label.length() > 2).toList();
    }

    private static Decision withReasons(Decision decision, List<String> codes) {
        var reasons = new ArrayList<>(decision.reasons());
        codes.forEach(code -> reasons.add(new RankedReason(code, reasons.size() + 1, "card")));
        return new Decision(
                decision.applicationId(),
                decision.outcome(),
                reasons,
                decision.reviews(),
                decision.outputs(),
                decision.flow(),
                decision.engine(),
                decision.path(),
                Optional.empty());
    }

    @Provide
    Arbitrary<List<String>> codes() {
        return Arbitraries.of("ENGINE_OVERFLOW", "ENGINE_RANGE", "UNKNOWN_1", "UNKNOWN_2", "R001", "S001")
                .list()
                .uniqueElements()
                .ofMaxSize(4);
    }

    @Provide
    Arbitrary<List<String>> cells() {
        var age = Arbitraries.integers().between(0, 120).map(String::valueOf);
        var income = Arbitraries.integers()
                .between(0, 1_000_000)
                .map(String::valueOf)
                .optional(0.8)
                .map(text -> text.orElse(""));
        var debt = Arbitraries.integers().between(0, 20_000).map(String::valueOf);
        var home = Arbitraries.of("owner", "rent", "");
        return Combinators.combine(age, income, debt, home)
                .as((years, money, owed, house) -> List.of("age", years, "income", money, "debt", owed, "home", house));
    }
}
