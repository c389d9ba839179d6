package org.chainwork.account;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts for many at once. For services: who asks, and whether they may, is for the caller to know. */
@Service
public class Invitations {

    private final Accounts accounts;
    private final OneTimeLinks links;

    Invitations(Accounts accounts, OneTimeLinks links) {
        this.accounts = accounts;
        this.links = links;
    }

    /**
     * Somebody who was invited.
     *
     * @param isNew whether they had no account before
     */
    public record Invited(long id, String email, boolean isNew, boolean hasPassword) {}

    /** Those of the addresses, in the form in which addresses are kept, that have an account. */
    @Transactional(readOnly = true)
    public Set<String> known(Collection<String> emails) {
        return Set.copyOf(accounts.ids(emails).keySet());
    }

    /**
     * The accounts with these addresses, by number; made without a password where there is none, with the name that the map
     * has. They stay as they are until the transaction ends. They are locked by number, and made by address, so that of two
     * who invite the same people at once one waits for the other. Throws {@link org.springframework.dao.DuplicateKeyException}
     * where the other has made one meanwhile.
     */
    @Transactional
    public List<Invited> invite(Map<String, String> names) {
        names.keySet().forEach(Invitations::requireKept);
        Map<String, Long> known = accounts.ids(names.keySet());
        Set<Long> withPassword = accounts.lockAndFindWithPassword(known.values());
        SortedMap<String, String> missing = new TreeMap<>(names);
        missing.keySet().removeAll(known.keySet());
        accounts.addAll(missing);
        return accounts.ids(names.keySet()).entrySet().stream()
                .map(entry -> new Invited(
                        entry.getValue(),
                        entry.getKey(),
                        missing.containsKey(entry.getKey()),
                        withPassword.contains(entry.getValue())))
                .sorted(Comparator.comparingLong(Invited::id))
                .toList();
    }

    private static void requireKept(String email) {
        if (Email.of(email).filter(email::equals).isEmpty()) {
            throw new IllegalArgumentException("e-mail address expected as it is kept, found " + email);
        }
    }

    /** As {@link Registration#endLinks} for each of those accounts, which are held already. */
    @Transactional
    public void endLinks(Collection<Long> held) {
        links.end(held);
    }
}
