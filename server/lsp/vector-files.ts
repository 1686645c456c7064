import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { VectorFiles } from './ports';

/** Bytes that are read at once: few turns for a large file, little memory. */
const pieceSize = 1 << 18;

/** The files of the machine that the server runs on. */
export const vectorFilesOnDisk: VectorFiles = {
  locate: (given, folder) => {
    if (path.isAbsolute(given)) return path.normalize(given);
    return folder?.startsWith('file:') ? path.join(fileURLToPath(folder), given) : null;
  },
  state: async (file) => {
    try {
      const found = await stat(file);
      return found.isFile() ? { stamp: `${found.size} ${found.mtimeMs}` } : { problem: 'It is no file.' };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code === 'ENOENT' || code === 'ENOTDIR') return { problem: 'There is no such file.' };
      return { problem: code === 'EACCES' || code === 'EPERM' ? 'You have no permission to read it.' : message };
    }
  },
  read: (file) => createReadStream(file, { highWaterMark: pieceSize }),
};
