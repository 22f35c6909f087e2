@NullMarked
package org.rostrum.cover.exam;

import org.jspecify.annotations.NullMarked;
