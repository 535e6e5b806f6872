package io.hengce.scoring.openapi;

import io.hengce.flow.fixture.Documents;
import java.nio.charset.StandardCharsets;

/** The small loan and two flows like it, as texts of their files. */
public final class LoanFlows {

    private LoanFlows() {}

    public static String small() {
        return new String(Documents.bytes("small-loan.flow.json"), StandardCharsets.UTF_8);
    }

    /** {@code faulty_loan} divides by zero where the income is 9,001. */
    public static String faulty() {
        return named("faulty_loan").replace("\"debt / income\"", "\"debt / (income - 9001)\"");
    }

    /** {@code list_loan} is also sent accounts and inquiries, asks for them in rules, and answers lists. */
    public static String withLists() {
        return named("list_loan")
                .replace("\"fields\": [\n", """
                        "fields": [
                         {"id": "accounts", "path": "bureau.accounts", "type": "list", "element": {"type": "record", "fields": [
                          {"id": "kind", "type": "string", "domain": [{"code": "loan"}, {"code": "card"}], "required": true},
                          {"id": "balance", "path": "amounts.balance", "type": "number", "scale": 2, "missing": ["NA"]}]}},
                         {"id": "inquiries", "type": "list", "element": {"type": "number", "min": 0}},
                         {"id": "balances", "type": "list", "element": {"type": "number", "scale": 2}, "origin": "derived", "output": true},
                        """)
                .replace("\"assignments\": [", """
                        "assignments": [{"variable": "balances", "expression": "for a in accounts return a.balance"},
                        """)
                .replace("\"rules\": [\n", """
                        "rules": [
                          {"id": "large", "when": "some a in accounts satisfies a.balance > 1000 and a.kind = \\"card\\"", "actions": [{"do": "refer", "reason": "R003"}]},
                          {"id": "many", "when": "count(accounts[balance > 100]) > 2 or every q in inquiries satisfies q > 5", "actions": [{"do": "refer", "reason": "R003"}]},
                        """);
    }

    private static String named(String id) {
        return small().replace("\"id\": \"small_loan\"", "\"id\": \"" + id + "\"");
    }
}
