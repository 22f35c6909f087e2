/**
 * What machines may ask for, told in OpenAPI 3.1: drawn from the routes themselves.
 *
 * <p>May touch what {@code web} may. A route is told of when it carries {@link
 * org.rostrum.web.machines.ForMachines}. Guarded by {@code OpenApiTest}.
 */
@NullMarked
package org.rostrum.web.machines;

import org.jspecify.annotations.NullMarked;
