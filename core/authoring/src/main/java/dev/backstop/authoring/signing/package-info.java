/** Signs packs, so that an engine can tell that a pack is what somebody it trusts released. */
@NullMarked
package dev.backstop.authoring.signing;

import org.jspecify.annotations.NullMarked;
