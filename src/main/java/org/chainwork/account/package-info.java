/**
 * Who has an account: signing up, in and out, passwords, one-time links. Knows nothing of courses or answers.
 */
@NullMarked
package org.chainwork.account;

import org.jspecify.annotations.NullMarked;
