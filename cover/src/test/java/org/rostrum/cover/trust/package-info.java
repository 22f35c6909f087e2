@NullMarked
package org.rostrum.cover.trust;

import org.jspecify.annotations.NullMarked;
