package org.chainwork.account;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.chainwork.platform.Absent;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** All accounts, and what each may do. For services: who asks, and whether they may, is for the caller to know. */
@Service
public class Directory {

    /** As long as the longest address. */
    public static final int LONGEST_SEARCH = 254;

    private final Accounts accounts;
    private final OneTimeLinks links;

    Directory(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /** By name; those whose name or address contains {@code text}, in whatever case, and that come {@code after} another. */
    @Transactional(readOnly = true)
    public List<Account> page(String text, Optional<Account> after, int size) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return wanted.length() > LONGEST_SEARCH ? List.of() : accounts.page(wanted, after, size);
    }

    /** Throws {@link Absent} where there is none. */
    @Transactional(readOnly = true)
    public Account require(long id) {
        return accounts.find(id).orElseThrow(() -> new Absent("account expected, found none with number " + id));
    }

    /** Until the transaction ends, nobody else takes this right from anybody. */
    @Transactional
    public void holdAdministrators() {
        accounts.lockAdministrators();
    }

    /** Either way the links end with which somebody may choose its password: they were handed out for another account. */
    @Transactional
    public void setAdministrator(long id, boolean administrator) {
        accounts.setAdministrator(id, administrator);
        links.end(id);
    }

    /** Links end as with {@link #setAdministrator}. */
    @Transactional
    public void setCreatesCourses(long id, boolean createsCourses) {
        accounts.setCreatesCourses(id, createsCourses);
        links.end(id);
    }
}
