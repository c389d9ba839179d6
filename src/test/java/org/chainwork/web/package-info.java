/** The edge to the browser, tested. */
@NullMarked
package org.chainwork.web;

import org.jspecify.annotations.NullMarked;
