import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The packages that the core may use: small, pure, bundled. */
const pureLibraries = new Set(['eld']);

/** What of the server the client may know: what both say to each other, the glossary's types, and the words of the rules. */
const clientMayImport = new Set(['server/lsp/messages', 'server/core/model', 'server/core/rules/catalogue']);

interface Import {
  readonly file: string;
  /** A module's name, or for a relative import the file that it points to, from the top, without ending. */
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[cm]?[jt]sx?$/.test(file))
    .map((file) => path.posix.join(folder, file.split(path.sep).join('/')));
}

/** The modules that a source names in an import, an export or a require. Comments are none of them. */
function modulesIn(source: string): string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/[^\n]*/g, ' ');
  const found = code.matchAll(/(?:\b(?:import|export)\b[^'"`;]*?\bfrom\s*|\bimport\s*|\b(?:import|require)\s*\(\s*)(['"])([^'"\n]+)\1/g);
  return [...found].map((match) => match[2]!);
}

function importsBelow(folder: string): Import[] {
  return sourceFiles(folder).flatMap((file) =>
    modulesIn(readFileSync(file, 'utf8')).map((name) => ({
      file,
      target: name.startsWith('.') ? path.posix.join(path.posix.dirname(file), name) : name,
    })),
  );
}

const isPackage = (target: string, name: string) => target === name || target.startsWith(`${name}/`);
const below = (target: string, folder: string) => target === folder || target.startsWith(`${folder}/`);
const told = ({ file, target }: Import) => `${file} imports ${target}`;

/** Every broken wall among some imports, in words. */
function broken(imports: readonly Import[]): string[] {
  return imports
    .filter(({ file, target }) => {
      const isOwn = below(target, 'client') || below(target, 'server') || below(target, 'test');
      const library = target
        .split('/')
        .slice(0, target.startsWith('@') ? 2 : 1)
        .join('/');
      // The scripts beside the core's tables make those tables; they run on a developer's machine and are never bundled.
      if (below(file, 'server/core') && !file.endsWith('.mjs')) return isOwn ? !below(target, 'server/core') : !pureLibraries.has(library);
      if (target === 'vscode') return !below(file, 'client');
      if (isPackage(target, 'vscode-languageserver')) return !below(file, 'server/lsp');
      if (isPackage(target, 'vscode-languageclient')) return !below(file, 'client');
      if (below(file, 'client') && below(target, 'server')) return !clientMayImport.has(target);
      if (below(file, 'server') && below(target, 'client')) return true;
      if (below(file, 'server/lsp') && below(target, 'server/cli')) return true;
      return below(file, 'server/cli') && below(target, 'server/lsp');
    })
    .map(told);
}

describe('walls', () => {
  it('stand: core alone knows no host, vscode stays in the client, the protocol in server/lsp', () => {
    assert.deepEqual(broken(['client', 'server'].flatMap(importsBelow)), []);
  });

  it('read every import there is', () => {
    const files = new Set(importsBelow('server').map(({ file }) => file));
    for (const file of ['server/core/index.ts', 'server/core/report.ts', 'server/cli/main.ts', 'server/lsp/server.ts'])
      assert.ok(files.has(file), file);
  });

  it('are seen to be broken, however a module is named', () => {
    const source = [
      `import * as vscode from 'vscode';`,
      `import type { A } from "../lsp/server";`,
      `import {\n  type B,\n  C,\n} from 'node:fs';`,
      `export * from '../../client/x';`,
      `import 'side-effect';`,
      `const d = await import('node:path');`,
      `const e = require('os');`,
      `// import f from 'comment'`,
      `/* import g from 'comment' */`,
      `import { h } from './model';`,
      `import { eld } from 'eld/extrasmall';`,
    ].join('\n');
    const targets = modulesIn(source).map((name) => (name.startsWith('.') ? path.posix.join('server/core', name) : name));
    assert.equal(targets.length, 9);
    assert.deepEqual(
      broken(targets.map((target) => ({ file: 'server/core/x.ts', target }))).map((words) => words.split(' imports ')[1]),
      ['vscode', 'server/lsp/server', 'node:fs', 'client/x', 'side-effect', 'node:path', 'os'],
    );
    assert.deepEqual(
      broken([
        { file: 'client/a.ts', target: 'server/lsp/messages' },
        { file: 'client/a.ts', target: 'server/core/index' },
        { file: 'client/a.ts', target: 'vscode-languageserver/node' },
        { file: 'server/cli/a.ts', target: 'vscode-languageserver-textdocument' },
        { file: 'server/cli/a.ts', target: 'server/lsp/positions' },
        { file: 'server/lsp/a.ts', target: 'vscode' },
      ]),
      [
        'client/a.ts imports server/core/index',
        'client/a.ts imports vscode-languageserver/node',
        'server/cli/a.ts imports server/lsp/positions',
        'server/lsp/a.ts imports vscode',
      ],
    );
  });
});
