package dev.backstop.internal;

import dev.backstop.content.Limits;
import dev.backstop.content.Parameter;
import dev.backstop.content.Parameter.HostMay;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The pack's parameters, moved by the app where and as far as the pack lets it. */
public final class EffectiveLimits implements Limits {
    private final Map<String, Double> values = new HashMap<>();

    /**
     * @throws IllegalArgumentException if an override names no parameter, or moves one in a way that the pack does not
     *     allow
     */
    public EffectiveLimits(Map<String, Parameter> parameters, Map<String, Double> overrides) {
        parameters.forEach((id, parameter) -> values.put(id, parameter.value()));
        overrides.forEach((id, value) -> {
            Parameter parameter = parameters.get(id);
            if (parameter == null) {
                throw new IllegalArgumentException(
                        "The pack has no parameter \"" + id + "\"." + NearestWord.hint(id, parameters.keySet()));
            }
            if (!mayBecome(parameter, value)) {
                throw new IllegalArgumentException("The parameter \"" + id + "\" (" + parameter.value() + " "
                        + parameter.unit() + ") cannot become " + value + ": the pack says host-may: "
                        + parameter.hostMay().name().toLowerCase(Locale.ROOT) + ".");
            }
            values.put(id, value);
        });
    }

    private static boolean mayBecome(Parameter parameter, double value) {
        if (!Double.isFinite(value)) {
            return false;
        }
        if (parameter.hostMay() == HostMay.LOWER) {
            return value <= parameter.value();
        }
        return parameter.hostMay() == HostMay.RAISE && value >= parameter.value();
    }

    @Override
    public double of(String parameterId) {
        Double value = values.get(parameterId);
        if (value == null) {
            throw new IllegalArgumentException("The pack has no parameter \"" + parameterId + "\"."
                    + NearestWord.hint(parameterId, values.keySet()));
        }
        return value;
    }
}
