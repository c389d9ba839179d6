/**
 * A course to look round in, with students who are simulated. There just in the profile {@value
 * org.chainwork.demo.DemoPeople#PROFILE}; knows every feature, and no feature knows it.
 */
@NullMarked
package org.chainwork.demo;

import org.jspecify.annotations.NullMarked;
