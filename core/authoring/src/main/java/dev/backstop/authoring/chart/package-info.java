/** Charts as SVG, written with nothing but the JDK; the same chart gives the same bytes. */
@NullMarked
package dev.backstop.authoring.chart;

import org.jspecify.annotations.NullMarked;
