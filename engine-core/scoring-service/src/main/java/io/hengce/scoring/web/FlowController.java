package io.hengce.scoring.web;

import io.hengce.flow.diagnostic.Diagnostic;
import io.hengce.flow.text.Language;
import io.hengce.scoring.FlowOffer;
import io.hengce.scoring.OfferedFlow;
import io.hengce.scoring.RefusedFile;
import java.util.List;
import java.util.Locale;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /v1/flows}: what is offered, and what was refused and why. */
@RestController
class FlowController {

    private final FlowOffer offer;

    FlowController(FlowOffer offer) {
        this.offer = offer;
    }

    @GetMapping("/v1/flows")
    Listing flows(Locale locale) {
        return new Listing(
                offer.flows().values().stream().map(FlowController::entry).toList(),
                offer.refused().stream()
                        .map(refused -> refusal(refused, Language.of(locale)))
                        .toList());
    }

    private static Entry entry(OfferedFlow offered) {
        var document = offered.flow().document();
        return new Entry(
                document.id(),
                new Name(document.name().zh(), document.name().en()),
                document.product(),
                0,
                offered.flow().contentHash(),
                offered.flow().warnings().size());
    }

    private static Refusal refusal(RefusedFile refused, Language language) {
        return new Refusal(
                String.valueOf(refused.file().getFileName()),
                refused.problems().stream()
                        .map(problem -> Problem.of(problem, language))
                        .toList());
    }

    /** The answer. */
    record Listing(List<Entry> flows, List<Refusal> refused) {}

    /** A flow that can be asked; revision 0 is a file. */
    record Entry(String id, Name name, String product, int revision, String hash, int warnings) {}

    /** A flow's name in both languages. */
    record Name(String zh, String en) {}

    /** A file that is not offered. */
    record Refusal(String file, List<Problem> problems) {}

    /** A diagnostic on the wire. */
    record Problem(String code, String place, String message) {
        static Problem of(Diagnostic diagnostic, Language language) {
            return new Problem(
                    diagnostic.code(),
                    diagnostic.place().toString(),
                    diagnostic.message().in(language));
        }
    }
}
