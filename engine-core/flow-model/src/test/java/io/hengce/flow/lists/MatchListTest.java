package io.hengce.flow.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MatchListTest {

    private static final Place PLACE = Place.inDocument("lists/fraud");
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final ListKey CARD = new ListKey("card", KeyForm.ID_CARD);

    private static MatchList list(String csv) {
        return MatchListReader.read(csv.getBytes(UTF_8), PLACE).get();
    }

    private static List<String> problems(String csv) {
        return MatchListReader.read(csv.getBytes(UTF_8), PLACE).diagnostics().stream()
                .map(each -> each.code() + " "
                        + each.message().en().replaceAll("[^0-9]+", " ").strip())
                .toList();
    }

    private static boolean hits(String csv, ListKey key, String wanted) {
        return list(csv).index(List.of(key)).find(List.of(wanted), DAY).isPresent();
    }

    @Test
    void findsAKeyInItsNormalForm() {
        var csv = "card,phone,name\n11010119900101001x,+86 138-0000-0001,Ｚｈａｎｇ  Ｓａｎ\n";

        assertThat(hits(csv, CARD, " 11010119900101001X ")).isTrue();
        assertThat(hits(csv, CARD, "１１０１０１１９９００１０１００１Ｘ")).isTrue();
        assertThat(hits(csv, CARD, "110101199001010010")).isFalse();
        assertThat(hits(csv, new ListKey("phone", KeyForm.DIGITS), "8613800000001"))
                .isTrue();
        assertThat(hits(csv, new ListKey("phone", KeyForm.DIGITS), "13800000001"))
                .isFalse();
        assertThat(hits(csv, new ListKey("name", KeyForm.TEXT), "zhang  san\u3000"))
                .isTrue();
        assertThat(hits(csv, new ListKey("name", KeyForm.TEXT), "zhang san")).isFalse();
    }

    @Test
    void neverMatchesAnEmptyKey() {
        assertThat(hits("card\n\"\"\n1\n", CARD, "")).isFalse();
        assertThat(hits("card\n1\n", CARD, "none")).isFalse();
    }

    @Test
    void comparesAllKeysOfARow() {
        var index = list("card,name\n1,a\n2,b\n").index(List.of(CARD, new ListKey("name", KeyForm.TEXT)));

        assertThat(index.find(List.of("1", "A"), DAY)).isPresent();
        assertThat(index.find(List.of("1", "b"), DAY)).isEmpty();
    }

    @Test
    void isInForceFromADayUntilTheDayBeforeAnother() {
        var index = list("card,from,to\n1,2026-03-01,2026-04-01\n2,,2026-03-01\n3,2026-03-02,\n4,,\n")
                .index(List.of(CARD));

        assertThat(index.find(List.of("1"), DAY)).isPresent();
        assertThat(index.find(List.of("1"), LocalDate.of(2026, 3, 31))).isPresent();
        assertThat(index.find(List.of("1"), LocalDate.of(2026, 4, 1))).isEmpty();
        assertThat(index.find(List.of("1"), LocalDate.of(2026, 2, 28))).isEmpty();
        assertThat(index.find(List.of("2"), DAY)).isEmpty();
        assertThat(index.find(List.of("3"), DAY)).isEmpty();
        assertThat(index.find(List.of("4"), DAY)).isPresent();
    }

    @Test
    void givesTheFirstRowInForceOfAKeyThatIsThereTwice() {
        var index = list("card,to,why\n1,2026-01-01,old\n1,,first\n1,,second\n5,,\n")
                .index(List.of(CARD));

        assertThat(index.find(List.of("1"), DAY).orElseThrow().text("why")).contains("first");
        assertThat(index.find(List.of("5"), DAY).orElseThrow().text("why")).isEmpty();
    }

    @Test
    void readsQuotesLineEndsAndAByteOrderMark() {
        var list = list("\uFEFFcard,why\r\n1,\"a, \"\"b\"\"\nc\"\r\n\r\n2,d");

        assertThat(list.size()).isEqualTo(2);
        assertThat(list.columns()).containsExactly("card", "why");
        var index = list.index(List.of(CARD));
        assertThat(index.find(List.of("1"), DAY).orElseThrow().text("why")).contains("a, \"b\"\nc");
        assertThat(index.find(List.of("2"), DAY).orElseThrow().text("why")).contains("d");
    }

    @Test
    void listsEveryBrokenRowByItsLine() {
        assertThat(problems("card,from,to\n1\n2,,\n3,soon,\n4,2026-02-30,x\n5,2026-03-01,2026-03-01\n6,,,,\n7,,\n"))
                .containsExactlyInAnyOrder(
                        "LIST_CELLS 2 1 3",
                        "LIST_DATE 4 2026 01 31",
                        "LIST_DATE 5 2026 01 31",
                        "LIST_DATE 5 2026 01 31",
                        "LIST_DATES 6",
                        "LIST_CELLS 7 5 3");
        assertThat(problems("card\n\"1\n")).containsExactly("LIST_QUOTE 2");
        assertThat(problems("card,Card,card\n")).hasSize(2).allMatch(each -> each.startsWith("LIST_HEADER"));
        assertThat(problems("")).containsExactly("LIST_HEADER 1");
    }

    @Test
    void listsRowsWithoutAKey() {
        var found = list("card,name\n1,a\n,b\nabc,c\n").emptyKeys(List.of(CARD), PLACE);

        assertThat(found)
                .extracting(Diagnostic::code)
                .containsOnly("LIST_KEY_EMPTY")
                .hasSize(2);
        assertThat(found)
                .extracting(each -> each.message().en())
                .allMatch(text -> text.startsWith("Line 3") || text.startsWith("Line 4"));
    }

    @Test
    void saysNothingOfWhatStandsInARow() {
        var found = MatchListReader.read("card,from\nSECRET42,SECRET43\nSECRET44\n".getBytes(UTF_8), PLACE)
                .diagnostics();

        assertThat(found).hasSize(2);
        assertThat(found.toString()).doesNotContain("SECRET");
    }

    @Test
    void refusesOtherEncodingsAndTooManyRowsOrColumns() {
        var gbk = MatchListReader.read("card\n张三\n".getBytes(Charset.forName("GBK")), PLACE)
                .diagnostics();

        assertThat(gbk).extracting(Diagnostic::code).containsExactly("LIST_NOT_UTF8");
        assertThat(problems("card\n" + "1\n".repeat(MatchListReader.ROWS))).isEmpty();
        assertThat(problems("card\n" + "1\n".repeat(MatchListReader.ROWS + 1))).containsExactly("LIST_ROWS 1000000");
        assertThat(problems("a" + ",a".repeat(20))).contains("LIST_COLUMNS 21 20");
    }

    /** Held against a plain map over random rows. */
    @Test
    void findsWhatAPlainSearchFinds() {
        var random = new Random(11);
        var csv = new StringBuilder("card,from,to,why\n");
        var days = new HashMap<String, StringBuilder>();
        for (var row = 0; row < 5_000; row++) {
            var card = String.valueOf(random.nextInt(2_000));
            var from = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(100));
            var to = from.plusDays(1L + random.nextInt(60));
            csv.append(card)
                    .append(',')
                    .append(from)
                    .append(',')
                    .append(to)
                    .append(",w")
                    .append(row)
                    .append('\n');
            days.computeIfAbsent(card, key -> new StringBuilder())
                    .append(!from.isAfter(DAY) && DAY.isBefore(to) ? "w" + row + " " : "");
        }
        var index = list(csv.toString()).index(List.of(CARD));

        for (var card = 0; card < 2_500; card++) {
            var expected = days.getOrDefault(String.valueOf(card), new StringBuilder())
                    .toString()
                    .split(" ", -1)[0];
            var found = index.find(List.of(String.valueOf(card)), DAY)
                    .flatMap(row -> row.text("why"))
                    .orElse("");
            assertThat(found).isEqualTo(expected);
        }
    }
}
