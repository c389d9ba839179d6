package org.chainwork.demo;

import org.chainwork.archive.Judges;
import org.chainwork.assignment.Drafting;
import org.chainwork.assignment.Entrance;
import org.chainwork.assignment.Sitting;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What a simulated student works with: as real ones do, they come in, answer, and leave what they typed. */
@Component
@Profile(DemoPeople.PROFILE)
record Room(Entrance entrance, Sitting sitting, Drafting drafting, Judges judges) {}
