package io.hengce.engine;

import io.hengce.flow.check.ValidFlow;
import io.hengce.flow.decision.Application;
import io.hengce.flow.decision.ApplicationAssembler;
import io.hengce.flow.dictionary.Field;
import io.hengce.flow.dictionary.Origin;
import io.hengce.flow.value.Value;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Applications to try a flow with: values that obey its dictionary, often the constants of the drawing and what lies next to them. The same flow gives the same applications.
 * One thread at a time.
 */
final class GeneratedApplications {

    private static final OffsetDateTime FIRST = OffsetDateTime.parse("2020-01-01T00:00:00+08:00");
    private static final int DAYS = 3_650;
    private static final int ONE_IN = 8;

    private final List<Field> fields;
    private final ApplicationAssembler assembler;
    private final Random random;
    private final GeneratedValues values;

    GeneratedApplications(ValidFlow flow) {
        var dictionary = flow.document().dictionary();
        fields = dictionary.of(Origin.REQUEST).toList();
        assembler = new ApplicationAssembler(dictionary);
        random = new Random(flow.contentHash().hashCode());
        values = new GeneratedValues(random, DrawnConstants.of(flow.document()));
    }

    /** So many applications; none where the dictionary lets nothing in, as with a required number whose range has none of its scale. */
    List<Application> list(int count) {
        var applications = new ArrayList<Application>(count);
        for (var number = 1; number <= count; number++) {
            application("generated-" + number).ifPresent(applications::add);
        }
        return applications;
    }

    private Optional<Application> application(String id) {
        var byField = new HashMap<String, Value>();
        for (var field : fields) {
            var isMissing = !field.use().required() && random.nextInt(ONE_IN) == 0;
            byField.put(field.id(), isMissing ? Value.Missing.MISSING : values.value(field.type()));
        }
        var time = FIRST.plusDays(random.nextInt(DAYS)).plusMinutes(random.nextInt(24 * 60));
        return assembler.assemble(id, time, byField).value();
    }
}
