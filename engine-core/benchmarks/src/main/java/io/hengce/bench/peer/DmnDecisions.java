package io.hengce.bench.peer;

import io.hengce.bench.loan.Verdict;
import io.hengce.bench.peer.LoanPolicy.PolicyRow;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.kie.api.io.Resource;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.core.internal.utils.DMNRuntimeBuilder;
import org.kie.internal.io.ResourceFactory;

/** The policy as one DMN model, all of it in DMN. */
final class DmnDecisions {

    private final DMNRuntime runtime;
    private final DMNModel model;

    DmnDecisions() {
        Resource resource = ResourceFactory.newReaderResource(new StringReader(text()), "UTF-8");
        resource.setSourcePath("loan.dmn");
        runtime = DMNRuntimeBuilder.fromDefaults()
                .buildConfiguration()
                .fromResources(List.of(resource))
                .getOrElseThrow(IllegalStateException::new);
        model = runtime.getModels().get(0);
        if (model.hasErrors()) {
            throw new IllegalStateException(model.getMessages().toString());
        }
    }

    Verdict decide(DmnFacts facts) {
        var context = runtime.newContext();
        context.set("loan", facts.loan());
        var result = runtime.evaluateAll(model, context);
        if (result.hasErrors()) {
            throw new IllegalStateException(result.getMessages().toString());
        }
        var answers = result.getContext();
        var verdict = (Map<?, ?>) answers.get("verdict");
        return new Verdict(
                text(verdict, "outcome"),
                number(answers.get("score")),
                (String) answers.get("grade"),
                number(verdict.get("granted")),
                number(verdict.get("rate")),
                ((List<?>) verdict.get("reasons"))
                        .stream().map(Object::toString).toList());
    }

    private static String text(Map<?, ?> map, String name) {
        return (String) map.get(name);
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static String text() {
        var policy = new LoanPolicy();
        var text = features(new DmnText());
        for (var declines : List.of(true, false)) {
            var rows = policy.rules().stream()
                    .filter(rule -> rule.declines() == declines)
                    .map(rule -> new PolicyRow(0, rule.conditions(), List.of("\"" + rule.code() + "\"")))
                    .toList();
            var name = declines ? "declines" : "refers";
            text.table(name + "Table", "COLLECT", List.of(name), rows);
            text.expression(name, "if %1$sTable = null then [] else %1$sTable".formatted(name));
        }
        var characteristics = new LinkedHashMap<String, List<PolicyRow>>();
        for (var bin : policy.bins()) {
            characteristics
                    .computeIfAbsent(bin.characteristic(), key -> new ArrayList<>())
                    .add(new PolicyRow(0, List.of(bin.condition()), List.of(bin.points())));
        }
        characteristics.forEach((name, rows) -> text.table(name, "UNIQUE", List.of(name), rows));
        text.expression("score", "300 + " + String.join(" + ", characteristics.keySet()));
        text.table("grade", "UNIQUE", List.of("grade"), policy.rows("grading"));
        text.table("pricing", "FIRST", List.of("factor", "rate"), policy.rows("pricing"));
        return verdict(text).model();
    }

    private static DmnText features(DmnText text) {
        return text.expression("maxDpd", "max(concatenate([0], loan.accounts.dpd))")
                .expression("lateAccounts", "count(loan.accounts[item.dpd >= 30])")
                .expression("totalBalance", "sum(concatenate([0], loan.accounts.balance))")
                .expression("openAccounts", "loan.accounts[item.status = \"OPEN\"]")
                .expression("openLimit", "sum(concatenate([0], openAccounts.creditLimit))")
                .expression("openBalance", "sum(concatenate([0], openAccounts.balance))")
                .expression("debt", "sum(concatenate([0], openAccounts.payment))")
                .expression("installment", "floor(loan.amount * (100 + loan.term) / (100 * loan.term))")
                .expression("utilBp", "if openLimit > 0 then floor(openBalance * 10000 / openLimit) else 0")
                .expression(
                        "dtiBp", "if loan.income > 0 then floor((debt + installment) * 10000 / loan.income) else 99999")
                .expression("ltiPct", "if loan.income > 0 then floor(loan.amount * 100 / loan.income) else 99999");
    }

    private static DmnText verdict(DmnText text) {
        return text.expression(
                        "cap",
                        "if loan.product = \"PL_STD\" then 50000 else if loan.product = \"PL_PLUS\" then 100000 else if loan.product = \"AUTO\" then 150000 else 5000")
                .expression(
                        "limit",
                        "floor(min(cap, floor(loan.income * pricing.factor / 100), loan.amount, max(0, 20 * loan.income - totalBalance)) / 100) * 100")
                .expression(
                        "tooLow",
                        "if count(declines) > 0 then [] else if grade = \"E\" then [\"S01\"] else if limit < 500 then [\"L01\"] else []")
                .expression(
                        "outcome",
                        "if count(declines) > 0 or count(tooLow) > 0 then \"DECLINE\" else if count(refers) > 0 or grade = \"D\" or 2 * limit < loan.amount then \"REFER\" else \"APPROVE\"")
                .expression(
                        "verdict",
                        "{outcome: outcome, reasons: concatenate(declines, refers, tooLow), granted: if outcome = \"DECLINE\" then 0 else limit, rate: if outcome = \"DECLINE\" then 0 else pricing.rate}");
    }
}
