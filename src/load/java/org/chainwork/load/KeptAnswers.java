package org.chainwork.load;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** How many answers a stopped server has kept, and of how many students. */
record KeptAnswers(int answers, int students) {

    static KeptAnswers in(Path dataDirectory) {
        String url = "jdbc:h2:file:" + dataDirectory.resolve("chainwork") + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
        try (Connection connection = DriverManager.getConnection(url, "sa", "");
                Statement statement = connection.createStatement();
                ResultSet counts =
                        statement.executeQuery("select count(*), count(distinct guest_id) from submission")) {
            counts.next();
            return new KeptAnswers(counts.getInt(1), counts.getInt(2));
        } catch (SQLException failure) {
            throw new IllegalStateException("cannot count what is in " + dataDirectory, failure);
        }
    }
}
