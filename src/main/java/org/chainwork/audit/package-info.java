/**
 * Who did what to grades, rosters, roles and policies, and when. Entries are added, and never changed.
 */
@NullMarked
package org.chainwork.audit;

import org.jspecify.annotations.NullMarked;
