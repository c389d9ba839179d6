package org.chainwork.account;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.chainwork.account.OneTimeLinks.OneTimeLink;
import org.chainwork.account.Registered.Done;
import org.chainwork.account.Registered.Refused;
import org.chainwork.platform.Addresses;
import org.chainwork.platform.Allowance;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Makes accounts, and lets those with a one-time link choose a password. Passwords are hashed outside of transactions: that
 * takes long on purpose, and a class that opens its links at once would hold every connection meanwhile.
 */
@Service
public class Registration {

    /** In characters. */
    public static final int SHORTEST_PASSWORD = 8;

    /** In bytes: what bcrypt reads. */
    public static final int LONGEST_PASSWORD = 72;

    public static final int LONGEST_NAME = 100;

    private final Accounts accounts;
    private final OneTimeLinks links;
    private final RememberedDevices devices;
    private final PasswordCheck check;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Allowance newAccounts;

    Registration(
            Accounts accounts,
            OneTimeLinks links,
            RememberedDevices devices,
            PasswordCheck check,
            PasswordEncoder encoder,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.check = check;
        this.accounts = accounts;
        this.links = links;
        this.devices = devices;
        this.encoder = encoder;
        this.events = events;
        this.transaction = transaction;
        // a lecture hall signs up from one address
        this.newAccounts = new Allowance(600, 60, Duration.ofMinutes(1), clock);
    }

    /** Makes an account for somebody at the network {@code address}. */
    public Registered signUp(String email, String name, String password, String address) {
        Optional<String> read = Email.of(email);
        Optional<AccountMistake> mistake = mistake(read, name, password);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        if (!newAccounts.of(Addresses.network(address)).tryConsume(1)) {
            return new Refused(AccountMistake.TOO_MANY);
        }
        return add(read.orElseThrow(), name, hash(password), false);
    }

    /** Makes the first administrator. The link is used only where that succeeds. */
    public Registered setUp(String token, String email, String name, String password) {
        Optional<String> read = Email.of(email);
        Optional<AccountMistake> mistake = mistake(read, name, password);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        if (!opensSetUp(token)) {
            return new Refused(AccountMistake.LINK_ENDED);
        }
        String hash = hash(password);
        return transaction.execute(status -> setUp(token, read.orElseThrow(), name, hash, status));
    }

    private Registered setUp(String token, String email, String name, String hash, TransactionStatus status) {
        Optional<OneTimeLink> link = setUpLink(token);
        if (link.isEmpty() || !links.use(link.get())) {
            return new Refused(AccountMistake.LINK_ENDED);
        }
        Registered made = add(email, name, hash, true);
        switch (made) {
            case Done(var account) -> events.publishEvent(new FirstAdministrator(account));
            case Refused refused -> status.setRollbackOnly();
        }
        return made;
    }

    /** Whose password the link lets choose. */
    public Optional<Account> invited(String token) {
        return links.find(token).flatMap(this::account);
    }

    /** Whether the link makes the first administrator. */
    public boolean opensSetUp(String token) {
        return setUpLink(token).isPresent();
    }

    private Optional<OneTimeLink> setUpLink(String token) {
        return links.find(token).filter(link -> link.accountId() == null);
    }

    /** All devices of the account have to sign in anew. */
    public Registered choosePassword(String token, String password) {
        Optional<AccountMistake> mistake = passwordMistake(password);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        if (invited(token).isEmpty()) {
            return new Refused(AccountMistake.LINK_ENDED);
        }
        String hash = hash(password);
        return transaction.execute(status -> chooseHash(token, hash));
    }

    private Registered chooseHash(String token, String hash) {
        Optional<OneTimeLink> link = links.find(token);
        // locked before the link is used, as where links are handed out and ended
        Optional<Account> account = link.map(OneTimeLink::accountId).flatMap(accounts::lockAndFind);
        if (account.isEmpty() || !links.use(link.orElseThrow())) {
            return new Refused(AccountMistake.LINK_ENDED);
        }
        setHash(account.get(), hash, true);
        return new Done(account.get());
    }

    /**
     * Changes the password of somebody who knows the {@code current} one, at the network {@code address}. All devices of the
     * account have to sign in anew; wrong passwords are limited together with those typed to sign in.
     */
    public Registered changePassword(Account account, String current, String password, String address) {
        Optional<AccountMistake> mistake = passwordMistake(password);
        if (mistake.isPresent()) {
            return new Refused(mistake.get());
        }
        AccountPrincipal checked;
        try {
            checked = check.check(account.email(), current, Addresses.network(address));
        } catch (LockedException tooMany) {
            return new Refused(AccountMistake.WAIT);
        } catch (BadCredentialsException wrong) {
            return new Refused(AccountMistake.CURRENT);
        }
        String hash = hash(password);
        return transaction.execute(status -> replaceHash(account, checked, hash));
    }

    private Registered replaceHash(Account account, AccountPrincipal checked, String hash) {
        accounts.lockAndFind(account.id());
        // whoever has a new password since, or was signed out everywhere, has not typed the current one
        if (accounts.principal(account.id()).filter(checked::equals).isEmpty()) {
            return new Refused(AccountMistake.CURRENT);
        }
        setHash(account, hash, false);
        return new Done(account);
    }

    /** Gives the account another name. */
    @Transactional
    public Registered rename(Account account, String name) {
        if (isNoName(name)) {
            return new Refused(AccountMistake.NAME);
        }
        Account before = accounts.lockAndFind(account.id()).orElseThrow();
        accounts.rename(before.id(), name.strip());
        Account renamed = accounts.find(before.id()).orElseThrow();
        if (!renamed.equals(before)) {
            events.publishEvent(new Renamed(renamed, before.name()));
        }
        return new Done(renamed);
    }

    /** All devices of the account have to sign in anew, the one that asks for it too. */
    @Transactional
    public void signOutEverywhere(Account account) {
        accounts.endSessions(account.id());
        devices.forgetAll(account.id());
    }

    /**
     * Returns the token of a new link for somebody who has forgotten their password, or has none yet. Whether whoever asks
     * may have it is for the caller to know.
     */
    @Transactional
    public String linkFor(Account account) {
        return links.add(account.id());
    }

    /**
     * Whoever holds a link that was handed out for the account does not get in any more. For services that let it do more
     * than it could when the link was handed out; nobody hands out another until the transaction ends.
     */
    @Transactional
    public void endLinks(long account) {
        accounts.lockAndFind(account);
        links.end(account);
    }

    /** The account, if it is one that may neither create courses nor administer; it stays so until the transaction ends. */
    @Transactional
    public Optional<Account> lockStudent(long account) {
        return accounts.lockAndFind(account).filter(found -> !found.administrator() && !found.createsCourses());
    }

    /** Whether the account has a password already. */
    @Transactional(readOnly = true)
    public boolean hasPassword(long account) {
        return accounts.hasPassword(account);
    }

    /** The account with this address; made without a password where there is none, to be chosen by a link. */
    @Transactional
    public Account invite(String email, String name) {
        String read = Email.of(email)
                .orElseThrow(() -> new IllegalArgumentException("e-mail address expected, found " + email));
        return accounts.find(read).orElseGet(() -> accounts.add(read, name.strip(), null, false));
    }

    private Optional<Account> account(OneTimeLink link) {
        Long id = link.accountId();
        return id == null ? Optional.empty() : accounts.find(id);
    }

    private Registered add(String email, String name, String hash, boolean administrator) {
        try {
            return new Done(accounts.add(email, name.strip(), hash, administrator));
        } catch (DuplicateKeyException taken) {
            return new Refused(AccountMistake.TAKEN);
        }
    }

    private void setHash(Account account, String hash, boolean byLink) {
        accounts.setPassword(account.id(), hash);
        links.end(account.id());
        signOutEverywhere(account);
        events.publishEvent(new PasswordChosen(account, byLink));
    }

    private String hash(String password) {
        String hash = encoder.encode(password);
        if (hash == null) {
            throw new IllegalStateException("password expected to have a hash, found none");
        }
        return hash;
    }

    private static Optional<AccountMistake> mistake(Optional<String> email, String name, String password) {
        if (email.isEmpty()) {
            return Optional.of(AccountMistake.EMAIL);
        }
        if (isNoName(name)) {
            return Optional.of(AccountMistake.NAME);
        }
        return passwordMistake(password);
    }

    private static boolean isNoName(String name) {
        return name.isBlank() || name.length() > LONGEST_NAME;
    }

    private static Optional<AccountMistake> passwordMistake(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            return Optional.of(AccountMistake.PASSWORD_SHORT);
        }
        return password.getBytes(StandardCharsets.UTF_8).length > LONGEST_PASSWORD
                ? Optional.of(AccountMistake.PASSWORD_LONG)
                : Optional.empty();
    }
}
