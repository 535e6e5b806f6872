package io.hengce.drl;

import io.hengce.flow.expr.EvaluationFault;
import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/** The fact that a run has come to a scorecard whose inputs are evaluated. Sums are exact; the score is rounded once, when it is written. */
public final class Card extends Inputs {

    private final Map<String, Points> given = new HashMap<>();

    Card(Journey journey, String node) {
        super(journey, node);
    }

    /** Notes the bin that holds a characteristic's value. */
    public Points bin(String characteristic, String bin) {
        var points = new Points(bin);
        during(() -> given.put(characteristic, points));
        return points;
    }

    /** Writes base plus the points of each characteristic; one without a bin is {@code ENGINE_NO_BIN}. */
    public void score(String field, String base, String... characteristics) {
        during(() -> {
            var score = new BigDecimal(base);
            for (var characteristic : characteristics) {
                var points = given.get(characteristic);
                if (points == null) {
                    throw new EvaluationFault("ENGINE_NO_BIN", characteristic);
                }
                score = score.add(points.points);
                noteHit(characteristic + "/" + points.bin);
            }
            write(field, Value.of(score));
            for (var characteristic : characteristics) {
                var reason = given.getOrDefault(characteristic, new Points("")).reason;
                if (!reason.isEmpty()) {
                    journey().raised().lostPoints(reason);
                }
            }
        });
    }

    /** What a bin gives. */
    public static final class Points {

        private final String bin;
        private BigDecimal points = BigDecimal.ZERO;
        private String reason = "";

        private Points(String bin) {
            this.bin = bin;
        }

        public Points points(String digits) {
            points = new BigDecimal(digits);
            return this;
        }

        /** The weight of the characteristic. */
        public Points times(String weight) {
            points = points.multiply(new BigDecimal(weight));
            return this;
        }

        /** How many points the best bin gives more, and the reason for that. */
        public Points lost(String digits, String code) {
            reason = new BigDecimal(digits).signum() > 0 ? code : "";
            return this;
        }
    }
}
