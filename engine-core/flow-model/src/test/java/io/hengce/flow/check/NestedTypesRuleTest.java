package io.hengce.flow.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists and records of the dictionary. */
final class NestedTypesRuleTest {

    private static final String MEMBER = " dictionary/f/element/fields/";

    private static List<String> field(String members) {
        return Drawing.approving().field("{'id':'f'," + members + "}").problems();
    }

    private static List<String> accounts(String... members) {
        return field("'type':'list','element':{'type':'record','fields':[" + String.join(",", members) + "]}");
    }

    @Test
    void acceptsListsAndRecordsOfSingleValues() {
        var drawing = Drawing.approving()
                .field("{'id':'balance','type':'number','label':{'en':'Balance'}}")
                .field("""
                        {'id':'accounts','path':'bureau.accounts','type':'list','required':true,'example':[{'kind':'loan','balance':1.5}],
                         'element':{'type':'record','fields':[
                          {'id':'kind','type':'string','required':true,'domain':[{'code':'loan'}]},
                          {'id':'balance','path':'amounts.balance','type':'number','scale':2,'missing':['NA'],'sensitivity':'C2','label':{'en':'Balance'}},
                          {'id':'opened','path':'amounts.opened','type':'date'}]}}""")
                .field("{'id':'counts','type':'list','element':{'type':'number','max':9}}")
                .field("{'id':'home','type':'record','fields':[{'id':'street','type':'string'}]}");

        assertThat(drawing.problems()).isEmpty();
    }

    @Test
    void refusesWhatNestsDeeper() {
        assertThat(field("'type':'list','element':{'type':'list','element':{'type':'number'}}"))
                .containsExactly("FIELD_LIST_OF_LISTS dictionary/f");
        assertThat(accounts("{'id':'m','type':'list','element':{'type':'number'}}"))
                .containsExactly("FIELD_MEMBER_NOT_SINGLE" + MEMBER + "m");
        assertThat(field("'type':'record','fields':[{'id':'m','type':'record','fields':[]}]"))
                .containsExactly("FIELD_MEMBER_NOT_SINGLE dictionary/f/fields/m");
    }

    @Test
    void refusesRecordsWithoutMembers() {
        assertThat(accounts()).containsExactly("FIELD_WITHOUT_MEMBERS dictionary/f");
        assertThat(field("'type':'record','fields':[]")).containsExactly("FIELD_WITHOUT_MEMBERS dictionary/f");
    }

    @ParameterizedTest
    @ValueSource(strings = {"outcome", "decision_time", "sum", "every", "and"})
    void refusesMembersWithWordsOfTheLanguageAsIds(String id) {
        assertThat(accounts("{'id':'" + id + "','type':'number'}")).containsExactly("ID_RESERVED" + MEMBER + id);
    }

    @Test
    void membersHaveIdsAndPathsOfTheirOwn() {
        assertThat(accounts("{'id':'A','type':'number','path':'a'}")).containsExactly("ID_FORM" + MEMBER + "A");
        assertThat(accounts("{'id':'a','type':'number'}", "{'id':'a','path':'b','type':'number'}"))
                .containsExactly("ID_TWICE" + MEMBER + "a");
        assertThat(accounts("{'id':'a','path':'x','type':'number'}", "{'id':'b','path':'x','type':'number'}"))
                .containsExactly("FIELD_PATH_CLASH" + MEMBER + "b");
        assertThat(accounts("{'id':'a','path':'1x','type':'number'}"))
                .containsExactly("FIELD_PATH_FORM" + MEMBER + "a");
        assertThat(accounts("{'id':'a','path':'x.y','type':'number'}", "{'id':'b','path':'x','type':'number'}"))
                .containsExactly("FIELD_PATH_CLASH" + MEMBER + "a");
    }

    @Test
    void looksAtMembersAsAtFields() {
        assertThat(accounts("{'id':'a','type':'string','sensitivity':'C3'}"))
                .containsExactly("FIELD_SENSITIVITY_C3" + MEMBER + "a");
        assertThat(accounts("{'id':'a','type':'number','min':2,'max':1}"))
                .containsExactly("FIELD_RANGE_EMPTY" + MEMBER + "a");
        assertThat(accounts("{'id':'a','type':'boolean','missing':['true']}"))
                .containsExactly("FIELD_MISSING_TOKEN" + MEMBER + "a");
        assertThat(accounts("{'id':'a','type':'number','example':0.5}"))
                .containsExactly("FIELD_EXAMPLE" + MEMBER + "a");
        assertThat(accounts("{'id':'a','type':'number','label':{'en':'x\u200bx'}}"))
                .containsExactly("NAME_CHARACTER" + MEMBER + "a");
        assertThat(accounts(
                        "{'id':'a','type':'number','label':{'en':'X'}}",
                        "{'id':'b','type':'number','label':{'en':'x'}}"))
                .containsExactly("FIELD_LABEL_TWICE" + MEMBER + "b");
        assertThat(field("'type':'list','element':{'type':'number','min':2,'max':1}"))
                .containsExactly("FIELD_RANGE_EMPTY dictionary/f");
    }

    @Test
    void refusesTokensForAMissingListAndExamplesThatDoNotFit() {
        assertThat(field("'type':'list','element':{'type':'number'},'missing':['NA']"))
                .containsExactly("FIELD_MISSING_TOKEN_NOT_SINGLE dictionary/f");
        assertThat(field("'type':'list','element':{'type':'number'},'example':[0.5]"))
                .containsExactly("FIELD_EXAMPLE dictionary/f");
    }

    @Test
    void refusesParametersThatAreListsOrRecords() {
        assertThat(Drawing.approving()
                        .parameter("{'id':'p','type':'list','element':{'type':'number'},'value':[1]}")
                        .parameter("{'id':'q','type':'record','fields':[{'id':'a','type':'number'}]}")
                        .problems())
                .containsExactly("PARAMETER_NOT_SINGLE parameters/p", "PARAMETER_NOT_SINGLE parameters/q");
    }
}
