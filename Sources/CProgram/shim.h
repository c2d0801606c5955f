#pragma once
#include <errno.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <unistd.h>

// Declared by the C library for GNU programs only, which Swift's view of it is not.
int memfd_create(const char *name, unsigned int flags);
int prlimit(pid_t pid, int resource, const struct rlimit *new_limit, struct rlimit *old_limit);
int posix_spawn_file_actions_addclosefrom_np(posix_spawn_file_actions_t *actions, int from);

// A nameless file in memory that no program inherits unasked; -1 where there is none.
static inline int cprogram_memory_file(void) { return memfd_create("armsdb", 1 /* MFD_CLOEXEC */); }

// Starts a program with these descriptors as its input, output and errors, and no others. Returns 0, or an error number.
// A child of posix_spawn shares our memory until it runs, so that starting one costs the same however much we hold; hence
// the limits are set from outside, a moment later: they count what was used before as well.
static inline int cprogram_start(const char *path, char *const argv[], char *const environment[], int input, int output,
                                 int errors, unsigned long memory, unsigned long seconds, pid_t *pid) {
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure != 0) return failure;
  failure = posix_spawnattr_init(&attributes);
  if (failure != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return failure;
  }
  sigset_t none;
  sigemptyset(&none);
  sigset_t usual;
  sigfillset(&usual);
  posix_spawnattr_setsigmask(&attributes, &none);
  posix_spawnattr_setsigdefault(&attributes, &usual);
  posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
  failure = posix_spawn_file_actions_adddup2(&actions, input, 0);
  if (failure == 0) failure = posix_spawn_file_actions_adddup2(&actions, output, 1);
  if (failure == 0) failure = posix_spawn_file_actions_adddup2(&actions, errors, 2);
  if (failure == 0) failure = posix_spawn_file_actions_addclosefrom_np(&actions, 3);
  if (failure == 0) failure = posix_spawn(pid, path, &actions, &attributes, argv, environment);
  posix_spawn_file_actions_destroy(&actions);
  posix_spawnattr_destroy(&attributes);
  if (failure != 0) return failure;
  struct rlimit space = {memory, memory}, time = {seconds, seconds + 1}, none_at_all = {0, 0};
  prlimit(*pid, RLIMIT_AS, &space, NULL);
  prlimit(*pid, RLIMIT_CPU, &time, NULL);
  // It prints what it has to say: no file is to be written, and none left behind where it breaks.
  prlimit(*pid, RLIMIT_FSIZE, &none_at_all, NULL);
  prlimit(*pid, RLIMIT_CORE, &none_at_all, NULL);
  return 0;
}
