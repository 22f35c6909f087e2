@NullMarked
package org.rostrum.cover.make;

import org.jspecify.annotations.NullMarked;
