@NullMarked
package org.rostrum.cover.report;

import org.jspecify.annotations.NullMarked;
