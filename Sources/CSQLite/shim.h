#pragma once
#include <sqlite3.h>

// The commit that is built, for --version: a header that the Makefile writes, and that a build by hand does without.
#if __has_include("commit.h")
#include "commit.h"
#endif
#ifndef ARMSDB_COMMIT
#define ARMSDB_COMMIT "unknown"
#endif

// Inline wrappers for what Swift cannot import from sqlite3.h, each with its reason.

// SQLITE_TRANSIENT is a cast of -1 to a function pointer, a macro that Swift does not import.
static inline int csqlite_bind_text(sqlite3_stmt *statement, int index, const char *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_text64(statement, index, bytes, count, SQLITE_TRANSIENT, SQLITE_UTF8);
}

// The same; and a null pointer would bind NULL, so an empty blob goes by its own function.
static inline int csqlite_bind_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  if (count == 0) return sqlite3_bind_zeroblob(statement, index, 0);
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_TRANSIENT);
}

// The bytes are not copied, as they outlast the statement's run, and end in NUL: of a text whose end is not marked SQLite makes
// a copy with a mark wherever it is looked at.
static inline int csqlite_bind_lent_text(sqlite3_stmt *statement, int index, const char *bytes) {
  return sqlite3_bind_text(statement, index, bytes, -1, SQLITE_STATIC);
}

static inline int csqlite_bind_lent_blob(sqlite3_stmt *statement, int index, const void *bytes, sqlite3_uint64 count) {
  return sqlite3_bind_blob64(statement, index, bytes, count, SQLITE_STATIC);
}

// sqlite3_db_config is variadic, and Swift imports no variadic function.
static inline int csqlite_set_trusted_schema(sqlite3 *db, int on) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, on, (int *)0);
}

// The same: keeps SQL from writing to sqlite_schema and shadow tables by hand.
static inline int csqlite_set_defensive(sqlite3 *db, int on) {
  return sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, on, (int *)0);
}

// The same: "double quotes" name columns only; a misspelt column is an error and not a text.
static inline int csqlite_forbid_quoted_strings(sqlite3 *db) {
  int result = sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DML, 0, (int *)0);
  return result != SQLITE_OK ? result : sqlite3_db_config(db, SQLITE_DBCONFIG_DQS_DDL, 0, (int *)0);
}

// sqlite3_config is variadic. Counting every allocation takes a lock each time, and nobody asks for the count; without
// effect once the library is in use.
static inline void csqlite_count_no_memory(void) {
  (void)sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}
