package io.hengce.engine.counterfactual;

import io.hengce.flow.value.Value;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;

/** The values of a field that has an order, as whole steps: a number by its scale, a date by days. */
interface Steps {

    /** Empty for a value of another kind. */
    Optional<BigInteger> of(Value value);

    Value at(BigInteger step);

    /** Numbers of a scale. */
    record OfNumbers(int scale) implements Steps {
        @Override
        public Optional<BigInteger> of(Value value) {
            return value instanceof Value.NumberValue number
                    ? Optional.of(number.number()
                            .setScale(scale, RoundingMode.HALF_UP)
                            .unscaledValue())
                    : Optional.empty();
        }

        @Override
        public Value at(BigInteger step) {
            return Value.of(new BigDecimal(step, scale));
        }
    }

    /** Dates. */
    record OfDates() implements Steps {
        @Override
        public Optional<BigInteger> of(Value value) {
            return value instanceof Value.DateValue date
                    ? Optional.of(BigInteger.valueOf(date.date().toEpochDay()))
                    : Optional.empty();
        }

        @Override
        public Value at(BigInteger step) {
            return new Value.DateValue(LocalDate.ofEpochDay(step.longValueExact()));
        }
    }
}
