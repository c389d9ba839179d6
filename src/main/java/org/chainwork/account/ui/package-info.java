/** The pages round an account. They know services, not tables. */
@NullMarked
package org.chainwork.account.ui;

import org.jspecify.annotations.NullMarked;
