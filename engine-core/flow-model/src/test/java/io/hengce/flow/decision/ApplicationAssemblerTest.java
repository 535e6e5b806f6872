package io.hengce.flow.decision;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApplicationAssemblerTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2026-06-01T12:00:00+08:00");

    private final ApplicationAssembler assembler =
            new ApplicationAssembler(Documents.smallLoan().dictionary());

    @Test
    void takesCells() {
        var application = assembler
                .fromCells(
                        "A",
                        NOON,
                        Map.of(
                                "age", "30",
                                "income", "9000.50",
                                "debt", "NA",
                                "housing", "",
                                "has_overdue", "TRUE",
                                "employed_since", "2020-02-29"))
                .get();

        assertThat(application.values())
                .isEqualTo(Map.of(
                        "age", Value.of(30),
                        "income", Value.of(new BigDecimal("9000.5")),
                        "has_overdue", Value.of(true),
                        "employed_since", new Value.DateValue(LocalDate.of(2020, 2, 29))));
    }

    @Test
    void listsEveryProblemOfTheCells() {
        var reading = assembler.fromCells(
                "A\u0007",
                NOON,
                Map.of(
                        "age", "1e1",
                        "income", "",
                        "debt", "1,000",
                        "housing", "castle",
                        "has_overdue", "yes",
                        "employed_since", "2023-02-29",
                        "applied_at", "1899-01-01T00:00:00Z",
                        "dti", "1",
                        "stranger", "1"));

        assertThat(reading.diagnostics())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "application_id APPLICATION_ID",
                        "data/applicant.age APPLICATION_NOT_NUMBER",
                        "data/applicant.income APPLICATION_FIELD_REQUIRED",
                        "data/applicant.debt APPLICATION_NOT_NUMBER",
                        "data/applicant.housing APPLICATION_DOMAIN",
                        "data/bureau.has_overdue APPLICATION_NOT_BOOLEAN",
                        "data/employed_since APPLICATION_NOT_DATE",
                        "data/applied_at APPLICATION_NOT_DATE_TIME",
                        "data/dti APPLICATION_FIELD_DERIVED",
                        "data/stranger APPLICATION_FIELD_UNKNOWN");
    }

    @Test
    void emptyCellsOfDerivedFieldsAreLetPass() {
        var reading = assembler.fromCells("A", NOON, Map.of("age", "30", "income", "1", "dti", ""));

        assertThat(reading.get().values()).containsOnlyKeys("age", "income");
    }

    @Test
    void cellsAndValuesObeyTheSameRules() {
        var fromCells = assembler.fromCells("A", NOON, Map.of("age", "121", "income", "0.5", "debt", "0.001"));

        var fromValues = assembler.assemble(
                "A",
                NOON,
                Map.of(
                        "age", Value.of(121),
                        "income", Value.of(new BigDecimal("0.5")),
                        "debt", Value.of(new BigDecimal("0.001"))));

        assertThat(fromCells.diagnostics()).isEqualTo(fromValues.diagnostics());
        assertThat(fromCells.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactlyInAnyOrder("APPLICATION_ABOVE_MAX", "APPLICATION_BELOW_MIN", "APPLICATION_DECIMALS");
    }

    @Test
    void hugeNumbersAreRefusedNotComputed() {
        var reading = assembler.assemble(
                "A", NOON, Map.of("age", Value.of(30), "income", Value.of(new BigDecimal("1e1000000000"))));

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("APPLICATION_NUMBER_LIMITS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " A", "A\n", "A\u200BB", "\uD800", "\u202EA"})
    void refusesIdsThatCannotBeSeen(String id) {
        var reading = assembler.assemble(id, NOON, Map.of("age", Value.of(30), "income", Value.of(1)));

        assertThat(reading.diagnostics()).extracting(Diagnostic::code).containsExactly("APPLICATION_ID");
    }

    @Test
    void takesIdsOf128CharactersOfAnyScript() {
        var values = Map.of("age", Value.of(30), "income", Value.of(1));

        assertThat(assembler.assemble("申".repeat(128), NOON, values).value()).isPresent();
        assertThat(assembler.assemble("申".repeat(129), NOON, values).value()).isEmpty();
    }
}
