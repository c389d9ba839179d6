@NullMarked
package org.chainwork.account.ui;

import org.jspecify.annotations.NullMarked;
