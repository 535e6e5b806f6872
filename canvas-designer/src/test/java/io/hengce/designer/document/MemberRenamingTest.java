package io.hengce.designer.document;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.check.CheckResult;
import io.hengce.flow.check.FlowChecker;
import io.hengce.flow.document.FlowDocument;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.json.FlowJson;
import io.hengce.flow.text.LocalizedText;
import org.junit.jupiter.api.Test;

final class MemberRenamingTest {

    private static final String ASKED =
            "lenders > 5 or count(accounts[balance > 3]) > 1 or sum(accounts.balance) > 500000";

    private final FlowDocument flow = RuleEdits.condition("rules", "r2", ASKED).apply(Documents.bureauLoan());

    @Test
    void renamesAMemberWhereverElementsAreAskedForIt() {
        var renamed = new MemberRenaming("accounts/balance", "owed").edit().apply(flow);

        assertThat(FlowJson.write(renamed))
                .contains("count(accounts[owed > 3])", "sum(accounts.owed)", "\"path\": \"amounts.balance\"");
        assertThat(FlowJson.contentHash(
                        new MemberRenaming("accounts/owed", "balance").edit().apply(renamed)))
                .isEqualTo(FlowJson.contentHash(flow));
        assertThat(FlowChecker.standard().check(renamed) instanceof CheckResult.Rejected)
                .isEqualTo(FlowChecker.standard().check(flow) instanceof CheckResult.Rejected);
    }

    @Test
    void refusesWhatIsNoNameOrTaken() {
        var longer = DictionaryEdits.addMember("accounts", "kind").apply(flow);

        assertThat(refusal(longer, "accounts/kind", "balance")).contains("`balance` is taken.");
        assertThat(refusal(longer, "accounts/kind", "Big")).contains("small letter");
        assertThat(refusal(longer, "accounts/kind", "income")).isEmpty();
    }

    @Test
    void refusesWhereExpressionsCannotTellTwoRecordsApart() {
        var two = DictionaryEdits.addMember("homes", "balance")
                .apply(DictionaryEdits.type("homes", TypeEdits.blank("list"))
                        .apply(DictionaryEdits.add("homes").apply(flow)));

        assertThat(refusal(two, "accounts/balance", "owed")).contains("`homes` has a member `balance` too");
        assertThat(new MemberRenaming("accounts/balance", "owed").edit().apply(two))
                .isEqualTo(two);
    }

    @Test
    void refusesWhereATextWithTheWordDoesNotRead() {
        var broken =
                RuleEdits.condition("rules", "r2", "sum(accounts.balance) >").apply(flow);

        assertThat(refusal(broken, "accounts/balance", "owed")).contains("does not read");
    }

    @Test
    void refusesANameThatWouldHideAField() {
        for (var asked : new String[] {"count(accounts[balance > lenders]) > 1", "count(accounts[1 > lenders]) > 1"}) {
            var hidden = RuleEdits.condition("rules", "r2", asked).apply(flow);

            assertThat(refusal(hidden, "accounts/balance", "lenders")).contains("would stand for something else");
            assertThat(new MemberRenaming("accounts/balance", "lenders").edit().apply(hidden))
                    .isEqualTo(hidden);
        }
    }

    @Test
    void theLastMemberStays() {
        assertThat(DictionaryEdits.remove("accounts/balance").apply(flow)).isEqualTo(flow);
        var longer = DictionaryEdits.addMember("accounts", "kind").apply(flow);
        var moved = DictionaryEdits.move("accounts/kind", -1).apply(longer);

        assertThat(Fields.members(Fields.find(moved, "accounts").orElseThrow()))
                .extracting(field -> field.id())
                .containsExactly("kind", "balance");
        assertThat(DictionaryEdits.remove("accounts/kind").apply(moved)).isEqualTo(flow);
    }

    private static String refusal(FlowDocument flow, String member, String to) {
        return new MemberRenaming(member, to)
                .refusal(flow)
                .map(LocalizedText::en)
                .orElse("");
    }
}
