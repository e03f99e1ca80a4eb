package dev.backstop.testkit.oracle;

import dev.backstop.content.Conclusion;
import dev.backstop.content.Limits;
import dev.backstop.decision.TrainingLimit;
import dev.backstop.decision.Urgency;
import dev.backstop.internal.ConclusionLog;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the call that the index says a rule makes. */
final class ConclusionCall {
    private static final Pattern LIMIT = Pattern.compile("limit\\.of\\(\\s*\"(.+)\"\\s*\\)");

    private ConclusionCall() {}

    static void make(Conclusion conclusion, Limits limits, ConclusionLog log) {
        Method method = Arrays.stream(ConclusionLog.class.getMethods())
                .filter(candidate -> candidate.getName().equals(conclusion.call())
                        && candidate.getParameterCount()
                                == conclusion.arguments().size())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no conclusion " + conclusion.call() + "."));
        Object[] values = values(method.getParameterTypes(), conclusion.arguments(), limits);
        try {
            method.invoke(log, values);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("The conclusion " + conclusion + " failed.", e);
        }
    }

    private static Object[] values(Class<?>[] types, List<String> arguments, Limits limits) {
        Object[] values = new Object[types.length];
        for (int i = 0; i < types.length; i++) {
            values[i] = value(types[i], arguments.get(i), limits);
        }
        return values;
    }

    private static Object value(Class<?> type, String written, Limits limits) {
        if (type == double.class) {
            Matcher limit = LIMIT.matcher(written);
            return limit.matches() ? limits.of(limit.group(1)) : Double.parseDouble(written);
        }
        String constant = written.substring(written.lastIndexOf('.') + 1);
        if (type == Urgency.class) {
            return Urgency.valueOf(constant);
        }
        return type == TrainingLimit.class ? TrainingLimit.valueOf(constant) : written;
    }
}
