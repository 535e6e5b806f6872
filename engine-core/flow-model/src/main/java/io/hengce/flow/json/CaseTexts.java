package io.hengce.flow.json;

import io.hengce.flow.diagnostic.Place;
import io.hengce.flow.diagnostic.Reading;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * A file of cases ({@link CasesJson}) case by case, each as it is written: none of them is looked into but for its name.
 *
 * @param flow the id of the flow they are for, where the file names one
 */
public record CaseTexts(Optional<String> flow, List<CaseText> cases) {

    public CaseTexts {
        cases = List.copyOf(cases);
    }

    /** Parts a file into its cases; refuses one that is no such file, or has a name twice. */
    public static Reading<CaseTexts> read(byte[] bytes) {
        var problems = new Problems();
        var read = new JsonReader(JsonLimits.DOCUMENT, problems)
                .read(bytes)
                .map(json -> Members.read(json, Place.DOCUMENT, problems, CaseTexts::texts));
        return problems.reading(read::orElseThrow);
    }

    private static CaseTexts texts(Members members) {
        if (!members.text("format").equals(CasesJson.FORMAT)) {
            members.problems().error("CASES_FORMAT", members.at("format"), CasesJson.FORMAT);
        }
        var flow = members.maybeText("flow");
        var place = members.at("cases");
        var list = members.find("cases")
                .map(json -> Elements.open(json, place, members.problems()).all());
        if (list.isEmpty()) {
            members.refuseMissing("cases");
        }
        var names = new HashSet<String>();
        return new CaseTexts(
                flow,
                list.orElse(List.of()).stream()
                        .map(json -> text(json, names, place, members.problems()))
                        .toList());
    }

    private static CaseText text(Json json, HashSet<String> names, Place list, Problems problems) {
        var place = JsonPlaces.below(list, JsonPlaces.key(json, "name", names.size()));
        var name = Members.open(json, place, problems).text("name");
        if (!names.add(name)) {
            problems.error("CASE_NAME_REPEATED", JsonPlaces.below(place, "name"), name);
        }
        return new CaseText(name, JsonPrinter.line(json));
    }

    /** The file, indented by two, with a newline at the end. */
    public String write() {
        return JsonPrinter.indented(new ObjectWriter()
                .put("format", CasesJson.FORMAT)
                .put("flow", flow.map(Json::of))
                .list("cases", cases, CaseTexts::json)
                .json());
    }

    static Json json(CaseText text) {
        var problems = new Problems();
        return new JsonReader(JsonLimits.DOCUMENT, problems)
                .read(text.json().getBytes(StandardCharsets.UTF_8))
                .orElseThrow(() -> new IllegalArgumentException("no JSON: " + text.json()));
    }
}
