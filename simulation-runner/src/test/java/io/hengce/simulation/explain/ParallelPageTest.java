package io.hengce.simulation.explain;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.fixture.Documents;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class ParallelPageTest {

    private static final String[] GOOD = {"age", "30", "income", "9000", "debt", "3000", "overdue", "false"};
    private static final String[] WITHOUT_INCOME = {"age", "30", "income", "0", "debt", "3000", "overdue", "true"};

    private final Explained explained = new Explained(Documents.parallelChecks());

    @Test
    void tellsWhereBranchesBeginAndWhereTheyHaveMet() {
        assertThat(explained.page(Language.EN, GOOD))
                .contains("begins its branches, in order", "all branches have come here");
        assertThat(explained.page(Language.ZH, GOOD)).contains("按顺序开始各分支", "各分支都已到达");
    }

    @Test
    void endsWithTheBranchThatFailed() {
        assertThat(explained.page(Language.EN, WITHOUT_INCOME))
                .contains("begins its branches, in order")
                .doesNotContain("all branches have come here", "Money left");
    }
}
