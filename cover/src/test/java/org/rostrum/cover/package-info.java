@NullMarked
package org.rostrum.cover;

import org.jspecify.annotations.NullMarked;
