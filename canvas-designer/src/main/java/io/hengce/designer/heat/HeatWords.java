package io.hengce.designer.heat;

import io.hengce.designer.words.FigureWords;
import io.hengce.designer.words.Words;
import io.hengce.flow.diagnostic.Place;
import java.util.List;

/** Says of parts of a drawing how many came to them, how many of those were approved and, where it is known, went bad. */
public record HeatWords(Words words) {

    /** Of one part, or of some together; empty where there is nothing to say. */
    public String say(Heat heat, List<Place> parts) {
        if (heat.isMissed(parts)) {
            return words.say("heat.missed");
        }
        var counts = heat.parts(parts);
        return counts.all() == 0 ? "" : counted(counts);
    }

    private String counted(OutcomeCounts counts) {
        var said = words.say("heat.part", FigureWords.count(counts.all()), FigureWords.percent(counts.approvalRate()));
        var bad = counts.badRate();
        return bad.isEmpty() ? said : said + words.say("heat.part.bad", FigureWords.percent(bad.getAsDouble()));
    }
}
