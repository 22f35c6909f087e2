@NullMarked
package org.rostrum.cover.page;

import org.jspecify.annotations.NullMarked;
