package io.hengce.bench.peer;

import io.hengce.bench.loan.Loan;
import java.beans.IntrospectionException;
import java.beans.Introspector;
import java.beans.PropertyDescriptor;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An application as DMN reads it fastest: contexts by name instead of objects by reflection, and numbers that are decimals already. */
record DmnFacts(Map<String, Object> loan) {

    static DmnFacts of(Loan loan) {
        return new DmnFacts(context(loan));
    }

    private static Map<String, Object> context(Object bean) {
        var context = new LinkedHashMap<String, Object>();
        try {
            for (var property :
                    Introspector.getBeanInfo(bean.getClass(), Object.class).getPropertyDescriptors()) {
                context.put(property.getName(), feel(value(property, bean)));
            }
        } catch (IntrospectionException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return context;
    }

    private static Object value(PropertyDescriptor property, Object bean) {
        try {
            return property.getReadMethod().invoke(bean);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(property.getName(), unreadable);
        }
    }

    private static Object feel(Object value) {
        if (value instanceof Integer number) {
            return BigDecimal.valueOf(number);
        }
        return value instanceof List<?> list
                ? list.stream().map(DmnFacts::context).toList()
                : value;
    }
}
