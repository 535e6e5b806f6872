package io.hengce.bench.peer;

import io.hengce.bench.loan.Features;
import io.hengce.bench.loan.HandWritten;
import io.hengce.bench.loan.Loan;
import io.hengce.bench.loan.Verdict;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;

/** The policy as DRL, built as an executable model: the rules in Drools, the sums around them in Java. */
final class DroolsRules {

    private static final int SESSIONS = 4;

    private final KieContainer container;
    private final KieBase base;

    DroolsRules() {
        var services = KieServices.get();
        var files = services.newKieFileSystem().write("src/main/resources/loan/loan.drl", drl());
        var builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
        base = container.getKieBase();
    }

    /** A pool of sessions; a disposed session goes back, emptied. */
    Function<Loan, Verdict> pooled() {
        var pool = container.newKieSessionsPool(SESSIONS);
        return loan -> decide(loan, facts -> {
            var session = pool.newKieSession();
            try {
                session.insert(facts);
                session.fireAllRules();
            } finally {
                session.dispose();
            }
        });
    }

    Verdict stateless(Loan loan) {
        return decide(loan, facts -> base.newStatelessKieSession().execute(facts));
    }

    /** Rules and scorecard see one fact, the prices another that has the grade. */
    private static Verdict decide(Loan loan, Consumer<Object> rules) {
        var features = Features.of(loan);
        var loanCase = new LoanCase(loan, features);
        rules.accept(loanCase);
        var grade = HandWritten.grade(loanCase.score());
        var priced = new Priced(grade, loan);
        rules.accept(priced);
        var offer = priced.offer();
        return Verdict.of(loanCase.hits(), loanCase.score(), grade, offer.limit(loan, features), offer.rate(), loan);
    }

    private static String drl() {
        var policy = new LoanPolicy();
        var text = new StringBuilder("package loan\n");
        for (var fact : new Class<?>[] {LoanCase.class, Priced.class}) {
            text.append("import ").append(fact.getName()).append('\n');
        }
        policy.rules()
                .forEach(rule -> text.append(rule(
                        rule.code(),
                        "LoanCase",
                        constraints(rule.conditions()),
                        "%s(\"%s\")".formatted(rule.declines() ? "decline" : "refer", rule.code()))));
        var bins = policy.bins();
        for (var number = 0; number < bins.size(); number++) {
            var bin = bins.get(number);
            var name = bin.characteristic() + " " + number;
            text.append(rule(name, "LoanCase", bin.condition().drl(), "points(" + bin.points() + ")"));
        }
        policy.rows("pricing")
                .forEach(row -> text.append(rule(
                        "row " + row.number(),
                        "Priced",
                        constraints(row.conditions()),
                        "offer(%d, %s)".formatted(row.number(), String.join(", ", row.outputs())))));
        return text.toString();
    }

    private static String constraints(List<Condition> conditions) {
        return conditions.stream()
                .filter(condition -> !condition.cell().equals(Condition.ANYTHING))
                .map(Condition::drl)
                .collect(Collectors.joining(", "));
    }

    private static String rule(String name, String fact, String constraints, String call) {
        return "rule \"%s\" when $fact : %s(%s) then $fact.%s; end%n".formatted(name, fact, constraints, call);
    }
}
