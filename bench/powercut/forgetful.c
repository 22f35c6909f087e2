/*
 * A file system that forgets, for drills of power cuts. Everything works as on a disk, but only what
 * was forced (fsync of a file for its bytes, fsync of a folder for its names) outlives the cut.
 * It is stricter than most disks: a name is kept only when its folder was forced, and what was not
 * forced is lost, or, page by page and folder by folder, kept by chance.
 *
 *   forgetful mount STATE MOUNTPOINT        serves STATE at MOUNTPOINT until it is killed (the cut)
 *   forgetful recover STATE SEED CHANCE     after a cut: what a disk would show now. CHANCE (0 to 100)
 *                                           is how many in a hundred pages and folders that were not
 *                                           forced reached the disk all the same
 *
 * STATE holds live/ (as programs see it), data/ID and names/ID (what was forced, by inode of live),
 * gone/ (what was deleted, so that no inode's number comes back before the cut).
 * Needs Linux, /dev/fuse and libfuse 3.
 */
#define FUSE_USE_VERSION 31
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fuse.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#define PAGE 4096

static char state[4000];
static pthread_mutex_t one = PTHREAD_MUTEX_INITIALIZER; /* names change one at a time */

static void at(char *out, const char *folder, const char *path) {
  snprintf(out, 8192, "%s/%s%s", state, folder, path);
}

static void by_id(char *out, const char *folder, ino_t id) {
  snprintf(out, 8192, "%s/%s/%llu", state, folder, (unsigned long long)id);
}

static int done(int result) { return result == -1 ? -errno : 0; }

/* ---- forcing ---- */

static int copy(const char *from, const char *to) {
  char fresh[8200], block[1 << 16];
  snprintf(fresh, sizeof fresh, "%s.new", to);
  int in = open(from, O_RDONLY), out = open(fresh, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  ssize_t n = -1;
  if (in >= 0 && out >= 0)
    while ((n = read(in, block, sizeof block)) > 0)
      if (write(out, block, n) != n) { n = -1; break; }
  if (in >= 0) close(in);
  if (out >= 0) close(out);
  if (n < 0) return -EIO;
  return done(rename(fresh, to));
}

static int force_data(int fd) {
  struct stat s;
  char from[64], to[8192];
  if (fstat(fd, &s)) return -errno;
  snprintf(from, sizeof from, "/proc/self/fd/%d", fd);
  by_id(to, "data", s.st_ino);
  return copy(from, to);
}

static int force_names(const char *live) {
  struct stat s;
  char to[8192], fresh[8200];
  if (lstat(live, &s)) return -errno;
  by_id(to, "names", s.st_ino);
  snprintf(fresh, sizeof fresh, "%s.new", to);
  FILE *out = fopen(fresh, "w");
  DIR *dir = opendir(live);
  if (!out || !dir) return -EIO;
  for (struct dirent *e; (e = readdir(dir));) {
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    char path[8192];
    struct stat each;
    snprintf(path, sizeof path, "%s/%s", live, e->d_name);
    if (lstat(path, &each)) continue;
    fprintf(out, "%c %o %llu %s\n", S_ISDIR(each.st_mode) ? 'd' : 'f', each.st_mode & 07777,
            (unsigned long long)each.st_ino, e->d_name);
  }
  closedir(dir);
  if (fclose(out)) return -EIO;
  return done(rename(fresh, to));
}

/* ---- what programs ask for ---- */

static int bury(const char *live) {
  static unsigned long number;
  struct stat s;
  char grave[8192];
  if (lstat(live, &s)) return -errno;
  snprintf(grave, sizeof grave, "%s/gone/%llu.%lu", state, (unsigned long long)s.st_ino, number++);
  return done(rename(live, grave));
}

static int get_attr(const char *path, struct stat *s, struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  return f ? done(fstat(f->fh, s)) : done(lstat(live, s));
}

static int read_dir(const char *path, void *buffer, fuse_fill_dir_t fill, off_t offset,
                    struct fuse_file_info *f, enum fuse_readdir_flags flags) {
  char live[8192];
  at(live, "live", path);
  DIR *dir = opendir(live);
  if (!dir) return -errno;
  for (struct dirent *e; (e = readdir(dir));) fill(buffer, e->d_name, NULL, 0, 0);
  closedir(dir);
  return 0;
}

static int make_dir(const char *path, mode_t mode) {
  char live[8192];
  at(live, "live", path);
  return done(mkdir(live, mode));
}

static int take_away(const char *path) {
  char live[8192];
  at(live, "live", path);
  pthread_mutex_lock(&one);
  int result = bury(live);
  pthread_mutex_unlock(&one);
  return result;
}

static int take_dir_away(const char *path) {
  char live[8192];
  at(live, "live", path);
  DIR *dir = opendir(live);
  if (!dir) return -errno;
  int names = 0;
  while (readdir(dir)) names++;
  closedir(dir);
  return names > 2 ? -ENOTEMPTY : take_away(path);
}

static int name_anew(const char *from, const char *to, unsigned flags) {
  char old[8192], fresh[8192];
  struct stat s;
  at(old, "live", from);
  at(fresh, "live", to);
  if (flags & ~1u) return -EINVAL; /* RENAME_NOREPLACE alone */
  pthread_mutex_lock(&one);
  int there = !lstat(fresh, &s);
  int result = there && (flags & 1u) ? -EEXIST : 0;
  if (!result && lstat(old, &s)) result = -errno;
  if (!result && there) result = bury(fresh);
  if (!result) result = done(rename(old, fresh));
  pthread_mutex_unlock(&one);
  return result;
}

static int change_mode(const char *path, mode_t mode, struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  return done(chmod(live, mode));
}

static int change_owner(const char *path, uid_t u, gid_t g, struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  return done(lchown(live, u, g));
}

static int cut_to(const char *path, off_t size, struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  return f ? done(ftruncate(f->fh, size)) : done(truncate(live, size));
}

static int open_file(const char *path, struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  int fd = open(live, f->flags & ~(O_DIRECT | O_SYNC | O_DSYNC | O_CREAT | O_EXCL));
  if (fd < 0) return -errno;
  f->fh = fd;
  f->keep_cache = 1;
  return 0;
}

static int make_file(const char *path, mode_t mode, struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  int fd = open(live, (f->flags & ~(O_DIRECT | O_SYNC | O_DSYNC)) | O_CREAT, mode);
  if (fd < 0) return -errno;
  f->fh = fd;
  return 0;
}

static int read_file(const char *path, char *to, size_t size, off_t from, struct fuse_file_info *f) {
  ssize_t n = pread(f->fh, to, size, from);
  return n < 0 ? -errno : (int)n;
}

static int write_file(const char *path, const char *b, size_t size, off_t to,
                      struct fuse_file_info *f) {
  ssize_t n = pwrite(f->fh, b, size, to);
  return n < 0 ? -errno : (int)n;
}

static int close_file(const char *path, struct fuse_file_info *f) { return done(close(f->fh)); }

static int force_file(const char *path, int data, struct fuse_file_info *f) {
  return force_data(f->fh);
}

static int force_dir(const char *path, int data, struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  pthread_mutex_lock(&one);
  int result = force_names(live);
  pthread_mutex_unlock(&one);
  return result;
}

static int touch(const char *path, const struct timespec t[2], struct fuse_file_info *f) {
  char live[8192];
  at(live, "live", path);
  return done(utimensat(AT_FDCWD, live, t, AT_SYMLINK_NOFOLLOW));
}

static int room(const char *path, struct statvfs *s) {
  char live[8192];
  at(live, "live", "/");
  return done(statvfs(live, s));
}

static const struct fuse_operations operations = {
    .getattr = get_attr, .readdir = read_dir, .mkdir = make_dir, .unlink = take_away,
    .rmdir = take_dir_away, .rename = name_anew, .chmod = change_mode, .chown = change_owner,
    .truncate = cut_to, .open = open_file, .create = make_file, .read = read_file,
    .write = write_file, .release = close_file, .fsync = force_file, .fsyncdir = force_dir,
    .utimens = touch, .statfs = room,
};

/* ---- after the cut ---- */

static unsigned chance;

static int lucky(void) { return (unsigned)(random() % 100) < chance; }

/* Where each inode's latest bytes lie, for the pages that chance keeps. */
struct place { ino_t id; char path[4096]; };
static struct place *places;
static size_t known;

static void learn(const char *folder) {
  DIR *dir = opendir(folder);
  if (!dir) return;
  for (struct dirent *e; (e = readdir(dir));) {
    char path[8192];
    struct stat s;
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    snprintf(path, sizeof path, "%s/%s", folder, e->d_name);
    if (lstat(path, &s)) continue;
    places = realloc(places, (known + 1) * sizeof *places);
    places[known].id = s.st_ino;
    snprintf(places[known++].path, sizeof places->path, "%s", path);
    if (S_ISDIR(s.st_mode)) learn(path);
  }
  closedir(dir);
}

static const char *latest(ino_t id) {
  for (size_t i = 0; i < known; i++)
    if (places[i].id == id) return places[i].path;
  return NULL;
}

static void mend_file(ino_t id, const char *to, mode_t mode) {
  char forced[8192], a[PAGE], b[PAGE];
  by_id(forced, "data", id);
  const char *live = latest(id);
  int in = open(forced, O_RDONLY), now = live ? open(live, O_RDONLY) : -1;
  int out = open(to, O_WRONLY | O_CREAT | O_TRUNC, mode);
  struct stat s = {0}, n = {0};
  if (in >= 0) fstat(in, &s);
  if (now >= 0) fstat(now, &n);
  off_t size = now >= 0 && n.st_size != s.st_size && lucky() ? n.st_size : s.st_size;
  for (off_t p = 0; p < size; p += PAGE) {
    memset(a, 0, PAGE);
    memset(b, 0, PAGE);
    if (in >= 0 && pread(in, a, PAGE, p) < 0) exit(1);
    if (now >= 0 && pread(now, b, PAGE, p) < 0) exit(1);
    char *kept = now >= 0 && memcmp(a, b, PAGE) && lucky() ? b : a;
    if (pwrite(out, kept, size - p < PAGE ? size - p : PAGE, p) < 0) exit(1);
  }
  if (in >= 0) close(in);
  if (now >= 0) close(now);
  close(out);
}

static void mend_folder(ino_t id, const char *to);

static void mend_entry(char kind, unsigned mode, ino_t id, const char *to) {
  if (kind == 'd') {
    mkdir(to, 0700);
    mend_folder(id, to);
    chmod(to, mode);
  } else {
    mend_file(id, to, mode);
  }
}

static void mend_folder(ino_t id, const char *to) {
  char names[8192], line[8192], path[8192], name[4096];
  const char *live = latest(id);
  by_id(names, "names", id);
  if (live && lucky()) force_names(live); /* the folder reached the disk by chance */
  FILE *in = fopen(names, "r");
  if (!in) return;
  while (fgets(line, sizeof line, in)) {
    char kind;
    unsigned mode;
    unsigned long long child;
    if (sscanf(line, "%c %o %llu %4095[^\n]", &kind, &mode, &child, name) != 4) exit(1);
    snprintf(path, sizeof path, "%s/%s", to, name);
    mend_entry(kind, mode, child, path);
  }
  fclose(in);
}

/* All that is there now is on the disk. */
static void settle(const char *live) {
  struct stat s;
  char to[8192];
  if (lstat(live, &s)) return;
  if (!S_ISDIR(s.st_mode)) {
    by_id(to, "data", s.st_ino);
    if (copy(live, to)) exit(1);
    return;
  }
  if (force_names(live)) exit(1);
  DIR *dir = opendir(live);
  for (struct dirent *e; (e = readdir(dir));) {
    char path[8192];
    if (!strcmp(e->d_name, ".") || !strcmp(e->d_name, "..")) continue;
    snprintf(path, sizeof path, "%s/%s", live, e->d_name);
    settle(path);
  }
  closedir(dir);
}

static void run(const char *format, ...) {
  char command[16384];
  va_list a;
  va_start(a, format);
  vsnprintf(command, sizeof command, format, a);
  va_end(a);
  if (system(command)) exit(1);
}

static int recover(unsigned seed) {
  char live[8192], fresh[8192];
  struct stat s;
  srandom(seed);
  at(live, "live", "");
  at(fresh, "fresh", "");
  if (stat(live, &s)) return 1;
  places = malloc(sizeof *places);
  places[0].id = s.st_ino;
  snprintf(places[0].path, sizeof places->path, "%s", live);
  known = 1;
  learn(live);
  at(fresh, "gone", "");
  learn(fresh);
  at(fresh, "fresh", "");
  run("rm -rf '%s' && mkdir '%s'", fresh, fresh);
  mend_folder(s.st_ino, fresh);
  run("cd '%s' && rm -rf live data names gone && mv fresh live && mkdir data names gone", state);
  settle(live);
  return 0;
}

int main(int count, char **words) {
  if (count >= 4 && !realpath(words[2], state)) {
    perror(words[2]);
    return 2;
  }
  if (count == 5 && !strcmp(words[1], "recover")) {
    chance = (unsigned)atoi(words[4]);
    return recover((unsigned)atoi(words[3]));
  }
  if (count == 4 && !strcmp(words[1], "mount")) {
    char live[8192];
    struct stat s;
    run("cd '%s' && mkdir -p live data names gone", state);
    at(live, "live", "");
    if (stat(live, &s)) return 2;
    by_id(live, "names", s.st_ino);
    if (access(live, F_OK)) { /* the first time */
      at(live, "live", "");
      settle(live);
    }
    char *options[] = {words[0], "-f", "-o", "allow_other,default_permissions,attr_timeout=0", words[3], NULL};
    return fuse_main(5, options, &operations, NULL);
  }
  fprintf(stderr, "forgetful mount STATE MOUNTPOINT | recover STATE SEED CHANCE\n");
  return 2;
}
