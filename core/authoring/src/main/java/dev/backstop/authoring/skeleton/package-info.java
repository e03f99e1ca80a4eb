/** Skeletons of new rules, findings and parameters, for authors to fill in. */
@NullMarked
package dev.backstop.authoring.skeleton;

import org.jspecify.annotations.NullMarked;
