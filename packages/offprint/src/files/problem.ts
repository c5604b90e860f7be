/** What the codes of the operating system mean, to complete "cannot be read: …". */
const inWords: Readonly<Record<string, string>> = {
  EACCES: 'you have no permission',
  EBUSY: 'another program is using it',
  EDQUOT: 'your share of the disk is full',
  EEXIST: 'a file stands where a folder should be',
  EFBIG: 'it is larger than a file may be',
  EINVAL: 'the path is not valid',
  EIO: 'the disk reports a failure',
  EISDIR: 'it is a folder',
  ELOOP: 'its links lead in a circle',
  EMFILE: 'too many files are open',
  ENAMETOOLONG: 'its name is too long',
  ENOENT: 'there is no such file or folder',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is a file, not a folder',
  ENOTEMPTY: 'a folder of this name is in the way',
  EPERM: 'the system does not permit it',
  EROFS: 'the disk can only be read',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GB',
  ERR_INVALID_ARG_VALUE: 'the path is not valid',
}

/**
 * Says in plain words what went wrong with a file.
 *
 * @param error What a function of `node:fs` threw.
 * @returns A clause without capital and full stop; the system's code where it has no words here.
 * @throws The error itself where it is no failure of the file system.
 */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error) || !('code' in error)) throw error
  const code = String(error.code)
  return inWords[code] ?? `the system says ${code}`
}
