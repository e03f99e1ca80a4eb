/** How somebody got on over several assessments. What nobody told stays a gap and is never filled. */
@NullMarked
package dev.backstop.progress;

import org.jspecify.annotations.NullMarked;
