package io.hengce.bench.peer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Writes a DMN model: every decision requires the application and all decisions before it that it names. */
final class DmnText {

    private static final String LOAN = "loan";

    private final StringBuilder decisions = new StringBuilder();
    private final Set<String> names = new LinkedHashSet<>();

    DmnText expression(String name, String feel) {
        return decision(name, feel, "<literalExpression><text>%s</text></literalExpression>".formatted(escaped(feel)));
    }

    /** A table whose columns are all the fields that its rows test. */
    DmnText table(String name, String hitPolicy, List<String> outputs, List<LoanPolicy.PolicyRow> rows) {
        var fields = rows.stream()
                .flatMap(row -> row.conditions().stream())
                .map(Condition::field)
                .distinct()
                .toList();
        var body = new StringBuilder("<decisionTable hitPolicy=\"%s\">".formatted(hitPolicy));
        for (var field : fields) {
            body.append("<input><inputExpression><text>%s</text></inputExpression></input>".formatted(read(field)));
        }
        for (var output : outputs) {
            body.append(outputs.size() > 1 ? "<output name=\"%s\"/>".formatted(output) : "<output/>");
        }
        rows.forEach(row -> body.append(rule(row, fields)));
        var reads = fields.stream().map(this::read).collect(Collectors.joining(" "));
        return decision(name, reads, body + "</decisionTable>");
    }

    private static String rule(LoanPolicy.PolicyRow row, List<String> fields) {
        var cells = new ArrayList<String>();
        for (var field : fields) {
            var cell = row.conditions().stream()
                    .filter(condition -> condition.field().equals(field))
                    .map(Condition::cell)
                    .findFirst()
                    .orElse(Condition.ANYTHING);
            cells.add("<inputEntry><text>%s</text></inputEntry>".formatted(escaped(cell)));
        }
        row.outputs()
                .forEach(output -> cells.add("<outputEntry><text>%s</text></outputEntry>".formatted(escaped(output))));
        return "<rule>" + String.join("", cells) + "</rule>";
    }

    private String read(String field) {
        return names.contains(field) ? field : LOAN + "." + field;
    }

    private DmnText decision(String name, String reads, String body) {
        var needed = names.stream()
                .filter(other -> reads.matches("(?s).*\\b" + other + "\\b.*"))
                .map("<informationRequirement><requiredDecision href=\"#%s\"/></informationRequirement>"::formatted)
                .collect(Collectors.joining());
        decisions.append("""
                <decision id="%1$s" name="%1$s"><variable name="%1$s"/>
                <informationRequirement><requiredInput href="#loan"/></informationRequirement>%2$s%3$s</decision>
                """.formatted(name, needed, body));
        names.add(name);
        return this;
    }

    String model() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="loan_model" name="loan_model" namespace="loan">
                <inputData id="loan" name="loan"><variable name="loan"/></inputData>
                %s</definitions>
                """.formatted(decisions);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
