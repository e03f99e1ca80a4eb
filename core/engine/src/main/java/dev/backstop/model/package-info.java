/** What is known about a person: the input of a decision. What is absent is unknown, never "no". */
@NullMarked
package dev.backstop.model;

import org.jspecify.annotations.NullMarked;
