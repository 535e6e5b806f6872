package io.hengce.compile.drl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Layout;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.fixture.FixtureParts;
import io.hengce.flow.fixture.Labels;
import io.hengce.flow.parts.PartKind;
import org.junit.jupiter.api.Test;

final class DrlWriterTest {

    @Test
    void theSameContentGivesTheSameText() {
        var drl = drl(Documents.smallLoan());

        assertThat(drl(Documents.smallLoan())).isEqualTo(drl);
        assertThat(drl(Documents.smallLoan().withLayout(Layout.EMPTY))).isEqualTo(drl);
    }

    @Test
    void noLabelIsPartOfIt() {
        var labelled = drl(Labels.everywhere(Documents.smallLoan(), "Zz \" \\u0022 */ end"));

        assertThat(rules(labelled)).isEqualTo(rules(drl(Documents.smallLoan())));
        assertThat(labelled).doesNotContain("Zz");
    }

    @Test
    void holdsNothingButPlainWords() {
        assertThat(drl(Documents.smallLoan())).matches("[A-Za-z0-9 _.,:;()=$\"/%*\n-]*");
    }

    @Test
    void saysBesideASplitWhoAlsoDecidesAndBeforeTheSplitIsLeft() {
        var flow = FlowChecker.standard()
                .check(Documents.trialLoan(), new FixtureParts())
                .get();

        var drl = DrlWriter.write(flow);

        assertThat(drl)
                .containsSubsequence(
                        "rule \"trial/shadows/next\"",
                        "salience 1",
                        "inBuckets(",
                        "hand(\"ratio\", the(\"debt\").dividedBy(the(\"income\")))",
                        "beside(\"next\", \"next_loan\", \"" + FixtureParts.hash(PartKind.FLOW, "next_loan") + "\")",
                        "rule \"trial/");
    }

    @Test
    void refusesANameThatIsNoMachineWord() {
        assertThatIllegalArgumentException().isThrownBy(() -> DrlText.quoted("a\"b"));
        assertThatIllegalArgumentException().isThrownBy(() -> DrlText.quoted("a\\u0022"));
        assertThatIllegalArgumentException().isThrownBy(() -> DrlText.name("a b"));
    }

    private static String drl(FlowDocument document) {
        return DrlWriter.write(FlowChecker.standard().check(document).get());
    }

    /** All but the content hash, which covers labels. */
    private static String rules(String drl) {
        return drl.substring(drl.indexOf("package"));
    }
}
