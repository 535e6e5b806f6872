package io.hengce.flow.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.fixture.Accounts;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists in cells and as rows of tables of their own. */
class ListCellsTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-06-01T12:00:00+08:00");

    private final ApplicationAssembler assembler = new ApplicationAssembler(Accounts.dictionary(), new ListCells());

    private Reading<Application> cell(String field, String cell) {
        return assembler.fromCells("A", NOON, Map.of("age", "30", field, cell.replace('\'', '"')));
    }

    private Reading<Application> rows(String field, List<Map<String, String>> rows) {
        return assembler.fromCells("A", NOON, Map.of("age", "30"), Map.of(field, rows));
    }

    private static List<String> shown(Reading<?> reading) {
        return reading.diagnostics().stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    @Test
    void aCellHoldsTheJsonOfAnApplication() {
        var accounts = cell("accounts", "[{'kind':'loan','amounts':{'balance':'NA'},'opened':'2020-02-29'}]")
                .get();
        var home = cell("home", "{'owned':true}").get();

        assertThat(accounts.value("accounts"))
                .isEqualTo(new Value.ListValue(List.of(new Value.RecordValue(
                        Map.of("kind", Value.of("loan"), "opened", new Value.DateValue(LocalDate.of(2020, 2, 29)))))));
        assertThat(home.value("home")).isEqualTo(new Value.RecordValue(Map.of("owned", Value.of(true))));
        assertThat(cell("accounts", "").get().value("accounts").isMissing()).isTrue();
        assertThat(cell("accounts", "null").get().value("accounts").isMissing()).isTrue();
    }

    @Test
    void writesTheCellThatReadsAsTheValue() {
        var field = Accounts.dictionary().field("accounts").orElseThrow();
        var value = cell("accounts", "[{'kind':'loan','amounts':{'balance':12.50}}]")
                .get()
                .value("accounts");

        assertThat(ListCells.write(field, value)).isEqualTo("[{\"kind\":\"loan\",\"amounts\":{\"balance\":12.5}}]");
        assertThat(ListCells.write(field, Value.Missing.MISSING)).isEmpty();
    }

    @Test
    void problemsInACellStandAtElementAndMember() {
        var reading =
                cell("accounts", "[{'kind':'loan'},{'amounts':{'balance':-31415926}},{'kind':'loan','extra':1},null]");

        assertThat(shown(reading))
                .containsExactlyInAnyOrder(
                        "data/bureau.accounts/1/kind APPLICATION_FIELD_REQUIRED",
                        "data/bureau.accounts/1/amounts.balance APPLICATION_BELOW_MIN",
                        "data/bureau.accounts/2/extra DATA_UNKNOWN",
                        "data/bureau.accounts/3 APPLICATION_RECORD_MISSING");
        assertThat(reading.diagnostics().toString()).doesNotContain("31415926");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "secret | DATA_CELL_NOT_JSON",
                "[1 | DATA_CELL_NOT_JSON",
                "[] [] | DATA_CELL_NOT_JSON",
                "' ' | DATA_CELL_NOT_JSON",
                "5 | DATA_NOT_LIST",
                "[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]] | JSON_TOO_DEEP"
            })
    void refusesACellThatHoldsNoList(String cell, String code) {
        var reading = cell("inquiries", cell);

        assertThat(shown(reading)).containsExactly("data/inquiries " + code);
        assertThat(reading.diagnostics().toString()).doesNotContain("secret");
    }

    @Test
    void refusesListsInCellsWhereNobodyReadsThem() {
        var plain = new ApplicationAssembler(Accounts.dictionary());

        assertThat(shown(plain.fromCells("A", NOON, Map.of("age", "30", "inquiries", "[1]", "home", "{}"))))
                .containsExactly("data/home APPLICATION_NOT_RECORD", "data/inquiries APPLICATION_NOT_LIST");
    }

    @Test
    void takesRowsOfCellsByMemberIdOrPath() {
        var application = assembler
                .fromCells(
                        "A",
                        NOON,
                        Map.of("age", "30", "accounts", ""),
                        Map.of(
                                "accounts",
                                List.of(
                                        Map.of("kind", "loan", "balance", "12.50", "opened", "2020-02-29"),
                                        Map.of("kind", "card", "amounts.balance", "NA", "opened", "")),
                                "inquiries",
                                List.of(Map.of("count", "3"), Map.of("count", ""))))
                .get();

        assertThat(ListCells.write(
                        Accounts.dictionary().field("accounts").orElseThrow(), application.value("accounts")))
                .isEqualTo(
                        "[{\"kind\":\"loan\",\"amounts\":{\"balance\":12.5},\"opened\":\"2020-02-29\"},{\"kind\":\"card\"}]");
        assertThat(application.value("inquiries"))
                .isEqualTo(new Value.ListValue(List.of(Value.of(3), Value.Missing.MISSING)));
        assertThat(rows("accounts", List.of()).get().value("accounts")).isEqualTo(Value.ListValue.EMPTY);
    }

    @Test
    void refusesBadRowsAtTheirNumber() {
        var reading = rows(
                "accounts",
                List.of(
                        Map.of("kind", "loan"),
                        Map.of("kind", "boat", "balance", "1e3", "opened", "x"),
                        Map.of("who", "me")));

        assertThat(shown(reading))
                .containsExactlyInAnyOrder(
                        "data/bureau.accounts/1/kind APPLICATION_DOMAIN",
                        "data/bureau.accounts/1/amounts.balance APPLICATION_NOT_NUMBER",
                        "data/bureau.accounts/1/opened APPLICATION_NOT_DATE",
                        "data/bureau.accounts/2/kind APPLICATION_FIELD_REQUIRED",
                        "data/bureau.accounts/2/who APPLICATION_MEMBER_UNKNOWN");
    }

    @Test
    void refusesRowsOfWhatIsNoListAndListsGivenTwice() {
        assertThat(shown(rows("age", List.of()))).containsExactly("data/age APPLICATION_FIELD_NO_LIST");
        assertThat(shown(rows("stranger", List.of()))).containsExactly("data/stranger APPLICATION_FIELD_UNKNOWN");
        assertThat(shown(rows("kinds", List.of()))).containsExactly("data/kinds APPLICATION_FIELD_DERIVED");
        assertThat(shown(assembler.fromCells(
                        "A",
                        NOON,
                        Map.of("age", "30", "inquiries", "[1]"),
                        Map.of("inquiries", List.of(Map.of("count", "2"))))))
                .containsExactly("data/inquiries APPLICATION_LIST_TWICE");
    }

    @Test
    void saysThatThereAreMoreThanAThousandProblems() {
        var found = rows("inquiries", Collections.nCopies(3_000, Map.of("count", "x")))
                .diagnostics();

        assertThat(found).hasSize(1_001).extracting(Diagnostic::code).containsOnlyOnce("TOO_MANY_PROBLEMS");
    }
}
