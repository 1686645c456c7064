// Makes the package that VS Code installs.
import { existsSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { root, runQuietly } from './project.mjs';

const sizeLimit = 3_000_000; // bytes

/**
 * Builds for production and packs what .vscodeignore lets in.
 * @param {string} [folder] where to put the package; default the project's root
 * @returns {Promise<{ file: string, bytes: number }>} absolute path and size
 * @throws {Error} where a step fails, a file that the manifest or a bundle names is left out, or the package is too big
 */
export async function packageExtension(folder = root) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  const file = path.join(folder, `synoptic-${manifest.version}.vsix`);
  await runQuietly(process.execPath, ['esbuild.mjs', '--production']);

  const { listFiles } = await import('@vscode/vsce');
  const packed = new Set(await listFiles({ cwd: root, packageManager: 0 })); // 0: no dependencies, all is bundled
  const named = [...filesNamedIn(manifest), ...outputsNamedIn([...packed])];
  const missing = named.filter((name) => existsSync(path.join(root, name)) && !packed.has(name));
  if (missing.length > 0) throw new Error(`The extension needs files that .vscodeignore leaves out: ${missing.join(', ')}`);

  rmSync(file, { force: true });
  // Pictures in the README stay as they are: the project has no address on the web that they could be fetched from.
  const options = ['--no-dependencies', '--no-rewrite-relative-links', '--allow-missing-repository', '--out', file];
  const vsce = path.join(root, 'node_modules/@vscode/vsce/vsce');
  await runQuietly(process.execPath, [vsce, 'package', ...options]);
  const bytes = statSync(file).size;
  if (bytes > sizeLimit) throw new Error(`${path.basename(file)} has ${bytes} bytes; the limit is ${sizeLimit}.`);
  return { file, bytes };
}

/** Every path of a file that a manifest mentions, as vsce lists them. */
function filesNamedIn(value) {
  if (typeof value === 'string') return /^(\.\/)?[\w-]+(\/[\w.-]+)*\.\w+$/.test(value) ? [value.replace(/^\.\//, '')] : [];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(filesNamedIn) : [];
}

/** The files of dist whose names stand in the packed bundles: what these load while they run, such as the style of a page. */
function outputsNamedIn(packed) {
  const bundles = packed.filter((name) => /^dist\/.*\.js$/.test(name)).map((name) => readFileSync(path.join(root, name), 'utf8'));
  const outputs = readdirSync(path.join(root, 'dist'), { withFileTypes: true }).filter((entry) => entry.isFile());
  return outputs.filter(({ name }) => bundles.some((code) => code.includes(name))).map(({ name }) => `dist/${name}`);
}
