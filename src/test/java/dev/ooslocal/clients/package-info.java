/** How clients that are known well call the service, for tests of any room. */
@NullMarked
package dev.ooslocal.clients;

import org.jspecify.annotations.NullMarked;
