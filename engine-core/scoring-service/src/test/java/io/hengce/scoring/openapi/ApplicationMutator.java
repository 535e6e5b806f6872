package io.hengce.scoring.openapi;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Changes one thing in an application: a value to one that may not belong there, a member away, a member more. */
final class ApplicationMutator {

    private static final JsonNodeFactory NODES = JsonMapper.shared().getNodeFactory();
    private static final List<String> TEXTS = List.of(
            "",
            "NA",
            "-1",
            "-9.5",
            "未知",
            "own",
            "租",
            "12",
            "true",
            "2026-02-30",
            "2024-02-29",
            "2100-02-29",
            "1899-12-31",
            "2200-12-31",
            "2201-01-01",
            "2026-1-1",
            "2026-01-01\n",
            "2026-01-31T08:00:00+08:00",
            "2026-01-31T08:00:00Z",
            "2026-01-31T24:00:00Z",
            "2026-01-31T23:59:60Z",
            "2026-01-31T08:00:00.1234567890Z",
            "2026-01-31t08:00:00z",
            "2026-01-31T08:00:00+18:00",
            "2026-01-31T08:00:00+18:01",
            "2026-01-31T08:00:00-00:00",
            "2026-02-30T08:00:00Z",
            "2026-01-31T08:00Z",
            "2026-01-31T08:00:00",
            "2026-01-31 08:00:00Z",
            " x",
            "x ",
            "\uD83D\uDE00");
    private static final List<String> NUMBERS = List.of(
            "0", "-1", "-1.0", "-9.5", "1", "1.5", "0.1", "1e3", "1E-3", "2.50000", "-1e2", "123456789.123", "1e-5");

    private final Random random;

    ApplicationMutator(Random random) {
        this.random = random;
    }

    /** Changes the application itself. */
    void mutate(ObjectNode application) {
        var objects = new ArrayList<ObjectNode>();
        collect(application, objects);
        var object = objects.get(random.nextInt(objects.size()));
        var names = new ArrayList<>(object.propertyNames());
        if (names.isEmpty() || random.nextInt(12) == 0) {
            object.set(random.nextBoolean() ? "unknown" : "Field" + random.nextInt(9), value());
            return;
        }
        var name = names.get(random.nextInt(names.size()));
        if (random.nextInt(6) == 0) {
            object.remove(name);
        } else {
            object.set(name, value());
        }
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object) {
            objects.add(object);
        }
        node.forEach(member -> collect(member, objects));
    }

    private JsonNode value() {
        return switch (random.nextInt(8)) {
            case 0 -> NODES.nullNode();
            case 1 -> NODES.booleanNode(random.nextBoolean());
            case 2 -> NODES.arrayNode().add(value());
            case 3 -> NODES.objectNode();
            case 4, 5 -> NODES.numberNode(new BigDecimal(NUMBERS.get(random.nextInt(NUMBERS.size()))));
            default -> NODES.stringNode(TEXTS.get(random.nextInt(TEXTS.size())));
        };
    }
}
