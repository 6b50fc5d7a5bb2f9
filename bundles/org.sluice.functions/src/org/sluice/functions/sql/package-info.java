/** SQL on the records of a batch: {@link org.sluice.functions.sql.SqlQuery}, by H2 in memory. A pipeline without SQL needs no H2. */
package org.sluice.functions.sql;
