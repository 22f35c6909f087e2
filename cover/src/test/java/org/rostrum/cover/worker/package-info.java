@NullMarked
package org.rostrum.cover.worker;

import org.jspecify.annotations.NullMarked;
