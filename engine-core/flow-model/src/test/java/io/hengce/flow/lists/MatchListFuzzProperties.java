package io.hengce.flow.lists;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.fuzz.Door;
import io.hengce.flow.fuzz.Fuzzing;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a list's file holds gives diagnostics or a list that can be looked into. */
final class MatchListFuzzProperties {

    private static final Place PLACE = Place.inNode("look", "list");

    private static final List<String> CLEAN = List.of(
            "name,card,why,from,to\nZhang San,6222 0000,fraud,2025-01-01,\nLi Si,,overdue,,2026-06-30\n\"Wang, Wu\",1,\"\"\"x\"\"\",,\n",
            "\uFEFFid_no,why\r\n11010119900101001X,R201\r\n110101199001010028,R202\r\n");
    private static final List<String> WORDS = List.of(
            "name",
            "from",
            "to",
            ",",
            "\n",
            "\r\n",
            "\"",
            "\"\"",
            "2026-02-30",
            "2200-01-01",
            "NAME",
            "a,b,c",
            ",,,,,,,,,,,,,,,,,,,,,,");

    @Test
    void readsOrRefusesWhateverIsInTheFile() {
        var good = CLEAN.stream().map(text -> text.getBytes(UTF_8)).toList();

        Fuzzing.at(new Door("lists", good, WORDS, MatchListFuzzProperties::enter), 1_500)
                .reachDeep(6);
    }

    private static List<Diagnostic> enter(byte[] input) {
        var reading = MatchListReader.read(input, PLACE);
        reading.value().ifPresent(MatchListFuzzProperties::look);
        return reading.diagnostics();
    }

    /** Looks for a key of every form in every column. */
    private static void look(MatchList list) {
        for (var column : list.columns()) {
            for (var form : KeyForm.values()) {
                var key = List.of(new ListKey(column, form));
                assertThat(list.emptyKeys(key, PLACE))
                        .allMatch(problem -> problem.code().equals("LIST_KEY_EMPTY"));
                list.index(key)
                        .find(List.of(form.normalize("Zhang San")), LocalDate.of(2026, 1, 1))
                        .ifPresent(row -> list.columns()
                                .forEach(each -> assertThat(row.text(each)).isNotNull()));
            }
        }
    }
}
