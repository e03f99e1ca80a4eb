/** Made-up people, always the same ones, and the smallest of those that show something. */
@NullMarked
package dev.backstop.authoring.population;

import org.jspecify.annotations.NullMarked;
