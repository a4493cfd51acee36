/** The database of this process: one that runs elsewhere, or a MariaDB started from the program's own jars. */
@NullMarked
package vn.toasoan.web.app.database;

import org.jspecify.annotations.NullMarked;
