package io.hengce.scoring.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoringServiceTest {

    @Test
    void takesEveryPathAsAnOptionOfItsOwnSoThatACommaIsPartOfIt() {
        var options = ScoringService.withFlowOption(new String[] {"a, b", "--server.port=1", "c"});

        assertThat(options).containsExactly("--server.port=1", "--hengce.flows[0]=a, b", "--hengce.flows[1]=c");
    }
}
