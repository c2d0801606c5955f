#pragma once
#include <errno.h>
#include <malloc.h>
#include <signal.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

// Declared by the C library for GNU programs only, which Swift's view of it is not.
int memfd_create(const char *name, unsigned int flags);
int close_range(unsigned int first, unsigned int last, int flags);
pid_t vfork(void);

// A nameless file in memory that no program inherits unasked; -1 where there is none.
static inline int cprogram_memory_file(void) { return memfd_create("armsdb", 1 /* MFD_CLOEXEC */); }

// Blocks of a megabyte and more go back to the system as soon as they are let go. The C library keeps them otherwise once a
// first of their size was: a long document's copies then stay for the whole run.
static inline void cprogram_keep_no_large_blocks(void) {
#ifdef __GLIBC__
  (void)mallopt(M_MMAP_THRESHOLD, 1 << 20);
#endif
}

// Starts a program with these descriptors, all above 2, as its input, output and errors, and no others, under limits that
// hold from its first instruction on. Returns 0, or an error number.
//
// posix_spawn knows no limits, and fork copies what it costs to describe our memory. Until the child of vfork runs the
// program it uses our memory while this thread waits: it makes system calls and nothing else, with no signal let in.
__attribute__((noinline, unused)) static int cprogram_start(const char *path, char *const argv[], char *const environment[],
                                                            int input, int output, int errors, unsigned long memory,
                                                            unsigned long seconds, pid_t *pid) {
  struct rlimit space = {memory, memory}, time = {seconds, seconds + 1}, none_at_all = {0, 0};
  struct sigaction usual;
  sigset_t all, none, before;
  usual.sa_handler = SIG_DFL;
  usual.sa_flags = 0;
  sigemptyset(&usual.sa_mask);
  sigemptyset(&none);
  sigfillset(&all);
  pthread_sigmask(SIG_BLOCK, &all, &before);
  volatile int failure = 0;
  pid_t child = vfork();
  if (child == 0) {
    for (int number = 1; number < 65; number++) sigaction(number, &usual, NULL);
    if (dup2(input, 0) < 0 || dup2(output, 1) < 0 || dup2(errors, 2) < 0 || setrlimit(RLIMIT_AS, &space) != 0 ||
        setrlimit(RLIMIT_CPU, &time) != 0 ||
        // It prints what it has to say: no file is to be written, and none left behind where it breaks.
        setrlimit(RLIMIT_FSIZE, &none_at_all) != 0 || setrlimit(RLIMIT_CORE, &none_at_all) != 0) {
      failure = errno;
      _exit(127);
    }
    // Ours are closed when it runs; where the system lacks this call, that is all that is lost.
    close_range(3, ~0U, 0);
    sigprocmask(SIG_SETMASK, &none, NULL);
    execve(path, argv, environment);
    failure = errno;
    _exit(127);
  }
  if (child < 0) failure = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (child > 0 && failure != 0) {
    while (waitpid(child, NULL, 0) < 0 && errno == EINTR) {}
  }
  *pid = child;
  return failure;
}

// Starts a command of the user's own through the shell, with this descriptor as its input and everything else as ours is.
// Returns 0, or an error number.
__attribute__((noinline, unused)) static int cprogram_shell(const char *command, int input, pid_t *pid) {
  extern char **environ;
  char *const argv[] = {(char *)"sh", (char *)"-c", (char *)command, NULL};
  posix_spawn_file_actions_t actions;
  posix_spawnattr_t attributes;
  sigset_t usual;
  int failure = posix_spawn_file_actions_init(&actions);
  if (failure != 0) return failure;
  failure = posix_spawnattr_init(&attributes);
  if (failure != 0) {
    posix_spawn_file_actions_destroy(&actions);
    return failure;
  }
  // What we ignore it would ignore.
  sigemptyset(&usual);
  sigaddset(&usual, SIGPIPE);
  sigaddset(&usual, SIGXFSZ);
  failure = posix_spawn_file_actions_adddup2(&actions, input, 0);
  if (failure == 0) failure = posix_spawnattr_setsigdefault(&attributes, &usual);
  if (failure == 0) failure = posix_spawnattr_setflags(&attributes, POSIX_SPAWN_SETSIGDEF);
  if (failure == 0) failure = posix_spawn(pid, "/bin/sh", &actions, &attributes, argv, environ);
  posix_spawnattr_destroy(&attributes);
  posix_spawn_file_actions_destroy(&actions);
  return failure;
}
