/**
 * Looks whether live data and configuration are as they must be; changes nothing.
 *
 * <p>May touch {@code storage} and its folders, and the JDK. A new check is one method of a list of
 * symptoms. Guarded by {@code DoctorTest}.
 */
@NullMarked
package org.rostrum.storage.doctor;

import org.jspecify.annotations.NullMarked;
