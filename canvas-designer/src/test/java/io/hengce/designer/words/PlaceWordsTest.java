package io.hengce.designer.words;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.designer.Fixture;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.document.Places;
import io.hengce.flow.text.Language;
import org.junit.jupiter.api.Test;

final class PlaceWordsTest {

    private final FlowDocument loan = Fixture.smallLoan();
    private final Words words = new Words(Language.EN);

    @Test
    void saysTheNodeByItsNameInTheLanguageThatIsSwitchedOn() {
        assertThat(said(Place.ofNode("eligibility"))).isEqualTo("Eligibility");
        words.language().set(Language.ZH);
        assertThat(said(Place.ofNode("eligibility"))).isEqualTo("准入规则");
    }

    @Test
    void leavesOutWhatOnlyNamesACollection() {
        assertThat(said(Places.ruleWhen("eligibility", "under_age"))).isEqualTo("Eligibility › Under age");
        assertThat(said(Places.bin("card", "c_dti", "b1"))).isEqualTo("Scorecard › Debt › b1");
    }

    @Test
    void callsFieldsAndPortsByTheirNames() {
        assertThat(said(Places.field("dti"))).isEqualTo("Debt to income");
        assertThat(said(Places.assignment("ratios", "dti"))).isEqualTo("Ratios › Debt to income");
        words.language().set(Language.ZH);
        assertThat(said(Places.port("way", "declined"))).isEqualTo("走向 › 已拒绝");
    }

    @Test
    void keepsTheIdOfWhatTheDocumentDoesNotHave() {
        assertThat(said(Place.inNode("gone", "rules/left"))).isEqualTo("gone › left");
    }

    private String said(Place place) {
        return new PlaceWords(words).say(place, loan);
    }
}
