package io.hengce.scoring.web;

import io.hengce.flow.json.Json;
import io.hengce.flow.json.JsonPrinter;
import io.hengce.flow.json.ObjectWriter;
import io.hengce.flow.text.Language;
import io.hengce.scoring.FlowOffer;
import io.hengce.scoring.OfferedFlow;
import io.hengce.scoring.RefusedFile;
import io.hengce.scoring.problem.ProblemAnswer;
import java.util.List;
import java.util.Locale;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/flows}: what is offered, and what was refused and why. */
@RestController
class FlowController {

    private final FlowOffer offer;

    FlowController(FlowOffer offer) {
        this.offer = offer;
    }

    @GetMapping(path = "/v1/flows", produces = MediaType.APPLICATION_JSON_VALUE)
    String flows(Locale locale) {
        var language = Language.of(locale);
        var listing = new ObjectWriter()
                .list("flows", List.copyOf(offer.flows().values()), FlowController::entry)
                .list("refused", offer.refused(), refused -> refusal(refused, language));
        return JsonPrinter.line(listing.json());
    }

    /** A flow that can be asked; revision 0 is a file. */
    private static Json entry(OfferedFlow offered) {
        var document = offered.flow().document();
        var name = new ObjectWriter()
                .put("zh", document.name().zh())
                .put("en", document.name().en());
        return new ObjectWriter()
                .put("id", document.id())
                .put("name", name.json())
                .put("product", document.product())
                .put("revision", Json.of(0))
                .put("hash", offered.flow().contentHash())
                .put("warnings", Json.of(offered.flow().warnings().size()))
                .json();
    }

    /** A file that is not offered. */
    private static Json refusal(RefusedFile refused, Language language) {
        return new ObjectWriter()
                .put("file", String.valueOf(refused.file().getFileName()))
                .list("problems", refused.problems(), problem -> ProblemAnswer.problem(problem, language))
                .json();
    }
}
