package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.designer.document.FlowSearch.Hit;
import io.hengce.flow.document.FlowDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FlowSearchTest {

    private final FlowDocument loan = Fixture.smallLoan();
    private final FlowSearch search = FlowSearch.of(loan);

    @Test
    void findsNodesByNameInBothLanguagesAndById() {
        assertThat(nodes("评级")).first().isEqualTo("grading");
        assertThat(nodes("grading")).first().isEqualTo("grading");
        assertThat(search.find("Grading").get(0).sentence().isEmpty()).isTrue();
    }

    @Test
    void findsFieldsByLabelAndIdReasonsByCodeAndTextAndValues() {
        assertThat(nodes("年龄")).contains("eligibility");
        assertThat(nodes("has_overdue")).contains("eligibility");
        assertThat(nodes("R001")).contains("eligibility");
        assertThat(nodes(loan.reasons().get(0).text().zh())).isNotEmpty();
        assertThat(nodes("620")).contains("grading");
    }

    @Test
    void wantsAllWordsInOneSentence() {
        assertThat(search.find("age 18")).extracting(Hit::node).containsOnly("eligibility");
        assertThat(search.find("age 19")).isEmpty();
        assertThat(search.find("  ")).isEmpty();
    }

    private List<String> nodes(String query) {
        return search.find(query).stream().map(Hit::node).toList();
    }
}
