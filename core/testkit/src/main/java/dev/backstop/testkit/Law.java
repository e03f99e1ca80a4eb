package dev.backstop.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;

/**
 * A property that has to hold for every assessment. How many are tried is set where the laws are run, with jqwik's
 * configuration parameter {@code jqwik.tries.default}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@Property(generation = GenerationMode.RANDOMIZED, edgeCases = EdgeCasesMode.NONE)
public @interface Law {}
