package io.hengce.simulation.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Decide and cases, from the arguments to the exit code and both streams, on real engines. */
final class DecideCommandTest extends Terminal {

    @Test
    void decidesOneApplication() {
        var application = application("\"applicant\":{\"age\":17,\"income\":9000},\"loan\":{\"debt\":800}");

        assertThat(run("decide", V1, file("a.json", application), "--at", AT)).isZero();
        assertThat(out())
                .contains("\"outcome\": \"DECLINE\"")
                .contains("\"R001\"")
                .doesNotContain("\"trace\"");
        assertThat(lastProblem()).isEqualTo("Decided A-1: DECLINE; reasons: 2.");
    }

    @Test
    void decidesWhatComesOnTheStandardInput() {
        type(application("\"applicant\":{\"age\":35,\"income\":9000},\"loan\":{\"debt\":800}"));

        assertThat(run("decide", V1, "-", "--at", AT, "--trace")).isZero();
        assertThat(out()).contains("\"outcome\": \"APPROVE\"").contains("\"trace\"");
    }

    @Test
    void refusesAnApplicationWithEveryProblem() {
        var application = application("\"applicant\":{\"age\":\"many\",\"incom\":9000},\"loan\":{}");

        assertThat(run("decide", V1, file("a.json", application), "--at", AT)).isEqualTo(1);
        assertThat(out()).isEmpty();
        assertThat(err())
                .contains("error APPLICATION_NOT_NUMBER data/applicant.age: ")
                .contains("error APPLICATION_FIELD_REQUIRED data/loan.debt: ")
                .contains("data/applicant.incom");
        assertThat(lastProblem()).endsWith("is refused; errors: 3.");
    }

    @Test
    void takesTheAbsenceOfATimeForWrongUsage() {
        var application = application("\"applicant\":{\"age\":35,\"income\":9000},\"loan\":{\"debt\":800}");

        assertThat(run("decide", V1, file("a.json", application))).isEqualTo(2);
        assertThat(run("decide", V1, "--samples", file("s.csv", GOOD_ROWS))).isEqualTo(2);
        assertThat(run("regress", V1, V2, "--samples", file("s.csv", GOOD_ROWS)))
                .isEqualTo(2);
        assertThat(run("decide", V1, file("a.json", application), "--at", "yesterday"))
                .isEqualTo(2);
        assertThat(lastProblem()).startsWith("--at `yesterday` is no time with an offset");
    }

    @Test
    void decidesSamplesOneJsonALine() {
        assertThat(run("decide", V1, "--samples", file("s.csv", GOOD_ROWS), "--at", AT))
                .isZero();

        var lines = out().lines().toList();
        assertThat(lines).hasSize(4);
        assertThat(lines.get(0)).startsWith("{\"application_id\":").contains("\"APPROVE\"");
        assertThat(lines.get(3)).contains("\"application_id\":\"4\"").contains("\"REFER\"");
        assertThat(lastProblem())
                .isEqualTo("Decided 4: approve 2 (50.0 %), refer 1 (25.0 %), decline 1 (25.0 %); bad rows: 0.");
    }

    @Test
    void reportsBadRowsAndDecidesTheOthers() {
        var samples = file("s.csv", GOOD_ROWS + "abc,1,,tent,good\n35,9000,800,owner,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT)).isEqualTo(1);
        assertThat(out().lines()).hasSize(5);
        assertThat(err())
                .contains("error APPLICATION_NOT_NUMBER rows/5/age \"abc\": ")
                .contains("error APPLICATION_FIELD_REQUIRED rows/5/debt: ")
                .contains("error APPLICATION_DOMAIN rows/5/home \"tent\": ");
        assertThat(lastProblem()).endsWith("; bad rows: 1.");
        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--allow-bad-rows", "1"))
                .isZero();
    }

    @Test
    void aBrokenFileFailsWhateverIsAllowed() {
        var samples = file("s.csv", GOOD_ROWS + "35,9000,\"800,owner,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--allow-bad-rows", "9"))
                .isEqualTo(1);
        assertThat(err()).contains("SAMPLE_BROKEN_ROW rows/5");
    }

    @Test
    void decidesOneRow() {
        var samples = file("s.csv", GOOD_ROWS + "abc,1,,tent,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "2"))
                .isZero();
        assertThat(out()).contains("\"application_id\": \"2\"").contains("DECLINE");
        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "5"))
                .isEqualTo(1);
        assertThat(lastProblem()).isEqualTo("Row 5 is no application.");
        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "6"))
                .isEqualTo(1);
        assertThat(lastProblem()).isEqualTo("There is no row 6.");
    }

    @Test
    void explainsADecisionToTheApproverInTheLanguageThatIsAskedFor() {
        var samples = file("s.csv", HEADER + "17,6000,3600,rent,good\n");

        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "1", "--explain"))
                .isZero();
        assertThat(out())
                .startsWith("Decision explained\n\nApplication  1\n")
                .contains("  1.  Under age")
                .contains("If Debt to income (0.6) is more than Debt to income cap (0.55), ")
                .contains("takes “Already raised”");
        assertThat(lastProblem()).isEqualTo("Decided 1: DECLINE; reasons: 4.");
        assertThat(run("decide", V1, "--samples", samples, "--at", AT, "--row", "1", "--explain=zh"))
                .isZero();
        assertThat(out()).startsWith("审批说明\n\n申请编号  1\n").contains("月收入（已脱敏）").doesNotContain("6,000");
        assertThat(lastProblem()).isEqualTo("Decided 1: DECLINE; reasons: 4.");
    }

    @Test
    void writesTheCustomersNotice() {
        var application = application("\"applicant\":{\"age\":17,\"income\":9000},\"loan\":{\"debt\":800}");

        assertThat(run("decide", V1, file("a.json", application), "--at", AT, "--notice", "zh"))
                .isZero();
        assertThat(out())
                .startsWith("贷款申请结果告知书\n")
                .contains("    · 年龄不符合要求\n")
                .endsWith("申请编号：A-1\n决定日期：2026 年 1 月 15 日\n");
        assertThat(run("decide", V1, file("a.json", application), "--at", AT, "--notice"))
                .isZero();
        assertThat(out()).startsWith("Notice of the decision on your loan application\n");
    }

    @Test
    void tracesAsDeepAsIsAskedFor() {
        type(application("\"applicant\":{\"age\":35,\"income\":9000},\"loan\":{\"debt\":800}"));

        assertThat(run("decide", V1, "-", "--at", AT, "--trace", "none")).isZero();
        assertThat(out()).doesNotContain("\"trace\"");
        assertThat(run("decide", V1, "-", "--at", AT, "--trace", "summary")).isZero();
        assertThat(out()).contains("\"trace\"").doesNotContain("\"whys\"");
        assertThat(run("decide", V1, "-", "--at", AT, "--trace", "full")).isZero();
        assertThat(out())
                .contains("\"state\": \"no_hit\"")
                .contains("\"text\": \"age < 18\"")
                .contains("\"age\": 35")
                .contains("\"micros\"");
    }

    @Test
    void listsEverythingThatIsWrongWithHowADecisionIsToBePrinted() {
        assertThat(run("decide", V1, "a.json", "--explain", "fr", "--notice", "zh", "--trace", "loud"))
                .isEqualTo(2);
        assertThat(problems()).hasSize(1);
        assertThat(lastProblem())
                .contains("--explain `fr` is no language; write --explain zh or --explain en")
                .contains("give one of them")
                .contains("--trace `loud` is no depth; write none, summary or full")
                .contains("--trace is for JSON");
        assertThat(run("decide", V1, "--explain", "a.json")).isEqualTo(2);
        assertThat(lastProblem())
                .contains("--explain alone only behind the application")
                .contains("Give either one application");
        assertThat(run("decide", V1, "--samples", "s.csv", "--notice", "--lang", "zh"))
                .isEqualTo(2);
        assertThat(lastProblem()).isEqualTo("--explain 与 --notice 只用于一笔申请；请加上 --row N。");
        assertThat(run("cases", V1, "c.json", "--notice=de")).isEqualTo(2);
        assertThat(lastProblem()).startsWith("--notice `de` is no language");
    }

    @Test
    void casesHoldOrFail() {
        var cases = """
                {"format": "hengce/cases/1", "cases": [
                  {"name": "minor", "application": {"application_id": "1", "decision_time": "%s", "data": {"applicant": {"age": 17, "income": 9000}, "loan": {"debt": 1}}},
                   "expected": {"outcome": "%s"}}]}
                """;

        assertThat(run("cases", V1, file("c.json", cases.formatted(AT, "DECLINE"))))
                .isZero();
        assertThat(lastProblem()).isEqualTo("All 1 cases hold.");
        assertThat(run("cases", V1, file("c.json", cases.formatted(AT, "APPROVE"))))
                .isEqualTo(3);
        assertThat(out()).contains("outcome: expected APPROVE, decided DECLINE");
        assertThat(run("cases", V1, file("c.json", cases.formatted(AT, "DECLINE")), "--explain", "zh"))
                .isZero();
        assertThat(out()).startsWith("ok    minor\n审批说明\n");
    }
}
