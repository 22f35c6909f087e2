/* Preloaded into a program, makes every fsync a promise that nothing stands behind: the mutant that
 * shows that the drill of power cuts would notice. */
int fsync(int fd) { (void)fd; return 0; }
int fdatasync(int fd) { (void)fd; return 0; }
