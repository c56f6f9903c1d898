package uk.jsna.attacker;

import java.util.Locale;

/**
 * One line of the exposure map: which role a column plays.
 *
 * @param table name of the table, the sheet or the caption; an asterisk stands for any letters
 * @param column name of the column, likewise
 * @param role what it tells
 * @param of the column it depends on, for roles that depend on one; empty for others
 */
record Exposure(String table, String column, Role role, String of) {

    boolean covers(String tableName, String columnName) {
        return matches(table, tableName) && matches(column, columnName);
    }

    private static boolean matches(String pattern, String text) {
        if (pattern.equals("*")) {
            return true;
        }
        String[] parts = pattern.toLowerCase(Locale.ROOT).split("[*]", -1);
        String rest = text.strip().toLowerCase(Locale.ROOT);
        if (parts.length == 1) {
            return rest.equals(parts[0]);
        }
        String last = parts[parts.length - 1];
        if (!rest.startsWith(parts[0]) || !rest.endsWith(last) || rest.length() < parts[0].length() + last.length()) {
            return false;
        }
        int at = parts[0].length();
        for (int i = 1; i < parts.length - 1; i++) {
            at = rest.indexOf(parts[i], at);
            if (at < 0) {
                return false;
            }
            at += parts[i].length();
        }
        return at <= rest.length() - last.length();
    }
}
