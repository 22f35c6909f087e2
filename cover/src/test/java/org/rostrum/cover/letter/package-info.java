@NullMarked
package org.rostrum.cover.letter;

import org.jspecify.annotations.NullMarked;
