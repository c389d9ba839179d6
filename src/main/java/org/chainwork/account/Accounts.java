package org.chainwork.account;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import org.chainwork.platform.Keys;
import org.chainwork.platform.LikePattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.jdbc.support.KeyHolder;
import org.springframework.stereotype.Repository;

@Repository
class Accounts {

    private static final String SELECT = "select id, email, name, administrator, creates_courses from account ";

    private static final String INSERT = """
            insert into account (email, name, password_hash, administrator, creates_courses, created_at)
            values (?, ?, ?, ?, ?, ?)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final Clock clock;

    Accounts(JdbcClient jdbc, JdbcTemplate batches, Clock clock) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.clock = clock;
    }

    Optional<Account> find(long id) {
        return jdbc.sql(SELECT + "where id = ?").param(id).query(Account.class).optional();
    }

    /** What it may do, and its password, stay as they are until the transaction ends. */
    Optional<Account> lockAndFind(long id) {
        return jdbc.sql(SELECT + "where id = ? for update")
                .param(id)
                .query(Account.class)
                .optional();
    }

    Optional<Account> find(String email) {
        return jdbc.sql(SELECT + "where email = ?")
                .param(email)
                .query(Account.class)
                .optional();
    }

    /** Who is in a session that begins now. */
    Optional<AccountPrincipal> principal(long id) {
        return jdbc.sql("select id, email, sign_outs from account where id = ?")
                .param(id)
                .query(AccountPrincipal.class)
                .optional();
    }

    boolean hasAdministrator() {
        return jdbc.sql("select exists (select 1 from account where administrator = true)")
                .query(Boolean.class)
                .single();
    }

    /** Absent also where there is an account without a password. */
    Optional<String> passwordHash(String email) {
        return jdbc.sql("select password_hash from account where email = ? and password_hash is not null")
                .param(email)
                .query(String.class)
                .optional();
    }

    boolean hasPassword(long id) {
        return jdbc.sql("select exists (select 1 from account where id = ? and password_hash is not null)")
                .param(id)
                .query(Boolean.class)
                .single();
    }

    /** Throws {@link org.springframework.dao.DuplicateKeyException} where the address is taken. */
    Account add(String email, String name, @Nullable String passwordHash, boolean administrator) {
        KeyHolder key = new GeneratedKeyHolder();
        jdbc.sql(INSERT)
                .param(email)
                .param(name)
                .param(passwordHash)
                .param(administrator)
                .param(administrator)
                .param(OffsetDateTime.now(clock))
                .update(key, "id");
        return new Account(Keys.id(key), email, name, administrator, administrator);
    }

    /** Without passwords and rights, one after the other: the address of each, and its name. Throws as {@link #add}. */
    void addAll(SortedMap<String, String> names) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        batches.batchUpdate(
                INSERT,
                names.entrySet().stream()
                        .map(entry -> new Object[] {entry.getKey(), entry.getValue(), null, false, false, now})
                        .toList());
    }

    /** The numbers of those addresses that have an account. */
    Map<String, Long> ids(Collection<String> emails) {
        Map<String, Long> ids = new HashMap<>();
        if (!emails.isEmpty()) {
            jdbc.sql("select id, email from account where email in (:emails)")
                    .param("emails", emails)
                    .query(result -> {
                        ids.put(result.getString("email"), result.getLong("id"));
                    });
        }
        return ids;
    }

    /** As {@link #lockAndFind} for many, by number. Returns those that have a password. */
    Set<Long> lockAndFindWithPassword(Collection<Long> ids) {
        Set<Long> found = new HashSet<>();
        if (!ids.isEmpty()) {
            jdbc.sql("select id, password_hash from account where id in (:ids) order by id for update")
                    .param("ids", ids)
                    .query(result -> {
                        if (result.getString("password_hash") != null) {
                            found.add(result.getLong("id"));
                        }
                    });
        }
        return found;
    }

    void setPassword(long id, String hash) {
        jdbc.sql("update account set password_hash = ? where id = ?")
                .params(hash, id)
                .update();
    }

    /** Ends every session that has begun. */
    void endSessions(long id) {
        jdbc.sql("update account set sign_outs = sign_outs + 1 where id = ?")
                .param(id)
                .update();
    }

    /**
     * By name, in the order of the database, which has Ä after Z: nothing bounds how many accounts there are, and a page comes
     * along the index of that order. The {@code text}, in small letters, stands somewhere in the name or in the address.
     */
    List<Account> page(String text, Optional<Account> after, int size) {
        String name = after.map(Account::name).orElse("");
        String pattern = LikePattern.containing(text);
        return jdbc.sql(SELECT + """
                where name >= ? and (name > ? or id > ?) and (lower(name) like ? escape '!' or email like ? escape '!')
                order by name, id limit ?
                """)
                .params(name, name, after.map(Account::id).orElse(0L), pattern, pattern, size)
                .query(Account.class)
                .list();
    }

    void lockAdministrators() {
        jdbc.sql("select id from account where administrator = true order by id for update")
                .query(Long.class)
                .list();
    }

    void rename(long id, String name) {
        jdbc.sql("update account set name = ? where id = ?").params(name, id).update();
    }

    void setAdministrator(long id, boolean administrator) {
        jdbc.sql("update account set administrator = ? where id = ?")
                .params(administrator, id)
                .update();
    }

    void setCreatesCourses(long id, boolean createsCourses) {
        jdbc.sql("update account set creates_courses = ? where id = ?")
                .params(createsCourses, id)
                .update();
    }
}
