// `npm run package`: makes synoptic-<version>.vsix in the project's root.
import path from 'node:path';
import { ensureInstalled } from './installed.mjs';
import { root } from './project.mjs';
import { packageExtension } from './vsix.mjs';

try {
  await ensureInstalled();
  const { file, bytes } = await packageExtension();
  console.log(`${path.relative(root, file)}: ${(bytes / 1e6).toFixed(2)} MB`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
