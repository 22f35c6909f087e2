/**
 * Makes a container image of folders, by itself: an OCI image layout in a tar file.
 *
 * <p>Touches the JDK alone. {@code launch/image.sh} says what goes into it. Guarded by {@code
 * ImageTest}.
 */
@NullMarked
package org.rostrum.cli.image;

import org.jspecify.annotations.NullMarked;
