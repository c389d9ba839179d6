/** The edge to the browser: page shell, security and its headers, static files, languages; it knows no feature. */
@NullMarked
package org.chainwork.web;

import org.jspecify.annotations.NullMarked;
