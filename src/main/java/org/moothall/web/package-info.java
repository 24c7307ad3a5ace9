/// The server: routes, content negotiation, pages and problems.
@NullMarked
package org.moothall.web;

import org.jspecify.annotations.NullMarked;
