package io.hengce.flow.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.decision.Application;
import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Reading;
import io.hengce.flow.dictionary.FieldType.ListType;
import io.hengce.flow.fixture.Accounts;
import io.hengce.flow.fixture.Documents;
import io.hengce.flow.value.Value;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lists and records in applications. */
class ListApplicationTest {

    private static final String HEAD = "{\"application_id\":\"A\",\"decision_time\":\"2026-06-01T12:00:00+08:00\",";

    private final ApplicationJson json = new ApplicationJson(Accounts.dictionary());

    private Reading<Application> read(String data) {
        return json.read(
                (HEAD + "\"data\":{\"age\":30," + data.replace('\'', '"') + "}}").getBytes(UTF_8), Optional.empty());
    }

    private List<String> problems(String data) {
        return read(data).diagnostics().stream()
                .map(problem -> problem.place() + " " + problem.code())
                .toList();
    }

    @Test
    void readsRecordsByTheirMembersPaths() {
        var application = read("""
                        'bureau':{'accounts':[{'kind':'loan','amounts':{'balance':12.5},'opened':'2020-02-29'},{'kind':'card','amounts':{'balance':'NA'}}]},
                        'inquiries':[1,null,3],'home':{'owned':true}""").get();

        assertThat(application.value("accounts"))
                .isEqualTo(new Value.ListValue(List.of(
                        new Value.RecordValue(Map.of(
                                "kind",
                                Value.of("loan"),
                                "balance",
                                Value.of(new java.math.BigDecimal("12.5")),
                                "opened",
                                new Value.DateValue(LocalDate.of(2020, 2, 29)))),
                        new Value.RecordValue(Map.of("kind", Value.of("card"))))));
        assertThat(application.value("inquiries"))
                .isEqualTo(new Value.ListValue(List.of(Value.of(1), Value.Missing.MISSING, Value.of(3))));
        assertThat(application.value("home")).isEqualTo(new Value.RecordValue(Map.of("owned", Value.of(true))));
    }

    @Test
    void anEmptyListIsAValueAndAnAbsentOneIsMissing() {
        var application = read("'inquiries':[],'bureau':{'accounts':null}").get();

        assertThat(application.value("inquiries")).isEqualTo(Value.ListValue.EMPTY);
        assertThat(application.value("accounts").isMissing()).isTrue();
    }

    @Test
    void listsEveryProblemAtItsElementAndMember() {
        var reading = read("""
                'bureau':{'accounts':[{'kind':'loan'},{'kind':'castle','amounts':{'balance':-31415926,'balanc':1}},null,
                 {'amounts':{'balance':1.005},'opened':'2023-02-29','opened':1},5,{'kind':['loan'],'extra':1}]},
                'inquiries':[1,'two',[3],100],'home':{'street':1,'town':'x'}""");

        assertThat(reading.diagnostics())
                .extracting(problem -> problem.place() + " " + problem.code())
                .containsExactlyInAnyOrder(
                        "data/bureau.accounts/1/kind APPLICATION_DOMAIN",
                        "data/bureau.accounts/1/amounts.balance APPLICATION_BELOW_MIN",
                        "data/bureau.accounts/1/amounts.balanc DATA_UNKNOWN_NEAR",
                        "data/bureau.accounts/2 APPLICATION_RECORD_MISSING",
                        "data/bureau.accounts/3/kind APPLICATION_FIELD_REQUIRED",
                        "data/bureau.accounts/3/amounts.balance APPLICATION_DECIMALS",
                        "data/bureau.accounts/3/opened DATA_REPEATED",
                        "data/bureau.accounts/4 DATA_NOT_OBJECT",
                        "data/bureau.accounts/5/kind DATA_NOT_SINGLE",
                        "data/bureau.accounts/5/extra DATA_UNKNOWN",
                        "data/inquiries/1 APPLICATION_NOT_NUMBER",
                        "data/inquiries/2 DATA_NOT_SINGLE",
                        "data/inquiries/3 APPLICATION_ABOVE_MAX",
                        "data/home/street APPLICATION_NOT_TEXT",
                        "data/home/town DATA_UNKNOWN");
        assertThat(reading.diagnostics().toString()).doesNotContain("31415926", "castle", "1.005", "two");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"x\"' | DATA_NOT_LIST",
                "5 | DATA_NOT_LIST",
                "'{}' | DATA_NOT_LIST",
                "true | DATA_NOT_LIST",
            })
    void refusesWhatIsNoList(String list, String code) {
        assertThat(problems("'inquiries':" + list)).containsExactly("data/inquiries " + code);
        assertThat(problems("'bureau':{'accounts':" + list + "}")).containsExactly("data/bureau.accounts " + code);
    }

    @Test
    void refusesWhatIsNoRecordAndListsThatAreDerived() {
        assertThat(problems("'home':[]")).containsExactly("data/home DATA_NOT_OBJECT");
        assertThat(problems("'kinds':['loan']")).containsExactly("data/kinds APPLICATION_FIELD_DERIVED");
    }

    @Test
    void takesTenThousandElementsAndRefusesMore() {
        var most = Collections.nCopies(ListType.LIMIT, "1");

        assertThat(problems("'inquiries':" + most)).isEmpty();
        assertThat(problems("'inquiries':" + Collections.nCopies(ListType.LIMIT + 1, "'x'")))
                .containsExactly("data/inquiries APPLICATION_LIST_TOO_LONG");
    }

    @Test
    void saysThatThereAreMoreThanAThousandProblemsOnce() {
        var odd = Collections.nCopies(3_000, "'x'");

        var found = read("'inquiries':" + odd + ",'home':{'town':1}").diagnostics();

        assertThat(found).hasSize(1_001).extracting(Diagnostic::code).containsOnlyOnce("TOO_MANY_PROBLEMS");
    }

    @Test
    void takesFourMegabytesOnlyWhereThereAreLists() {
        var padding = " ".repeat(300_000);

        assertThat(problems("'inquiries':[]" + padding)).isEmpty();
        assertThat(json.byteLimit()).isEqualTo(4 << 20);
        assertThat(problems("'inquiries':[]" + " ".repeat(4 << 20))).containsExactly(" JSON_TOO_LARGE");
        assertThat(problems("'x':" + Collections.nCopies(500_000, "1")))
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .endsWith("JSON_TOO_MANY_TOKENS");
        assertThat(new ApplicationJson(Documents.smallLoan().dictionary()).byteLimit())
                .isEqualTo(256 << 10);
    }

    @Test
    void writesWhatItReads() {
        var text = HEAD
                + "\"data\":{\"bureau\":{\"accounts\":[{\"kind\":\"loan\",\"amounts\":{\"balance\":12.5},\"opened\":\"2020-02-29\"},{\"kind\":\"card\"}]},"
                + "\"age\":30,\"home\":{\"street\":\"Main\"},\"inquiries\":[1,null,3]}}";
        var application = json.read(text.getBytes(UTF_8), Optional.empty()).get();

        assertThat(json.write(application)).isEqualTo(text);
    }
}
