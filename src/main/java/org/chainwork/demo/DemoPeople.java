package org.chainwork.demo;

import org.chainwork.account.Account;
import org.chainwork.account.Registration;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Service;

/** As whom somebody may look round. Nobody in the demonstration has a password. */
@Service
@Profile(DemoPeople.PROFILE)
public class DemoPeople {

    public static final String PROFILE = "demo";

    static final String INSTRUCTOR = "instructor@demo.example";

    /** Somebody who is in the middle of the homework that runs. */
    private static final int LEARNER = 12;

    static final String STUDENT = Learner.email(LEARNER);

    private final Registration registration;

    DemoPeople(Registration registration) {
        this.registration = registration;
    }

    public Account instructor() {
        return registration.invite(INSTRUCTOR, "Instructor (simulated)");
    }

    public Account student() {
        return registration.invite(STUDENT, Learner.name(LEARNER));
    }
}
