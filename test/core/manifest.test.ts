import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { lexiconFrom } from '../../server/core';
import { lexiconLanguages } from '../../server/core/lexicon/inflection';

const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const texts: Record<string, string> = JSON.parse(readFileSync('package.nls.json', 'utf8'));

describe('manifest', () => {
  it('finds each of its texts in package.nls.json, and uses all of them', () => {
    const used = [...JSON.stringify(manifest).matchAll(/"%([^"%]+)%"/g)].map(([, key]) => key);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
  });

  it('names files that exist', () => {
    const { contributes, icon } = manifest;
    const files = [
      icon,
      ...contributes.languages.map((each: { configuration: string }) => each.configuration),
      ...contributes.grammars.map((each: { path: string }) => each.path),
      ...contributes.jsonValidation.map((each: { url: string }) => each.url),
    ];
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('says of every command when it is shown', () => {
    const commands = manifest.contributes.commands.map((each: { command: string }) => each.command);
    const shown = manifest.contributes.menus.commandPalette.map((each: { command: string }) => each.command);
    assert.deepEqual(shown, commands);
  });

  it('contributes the commands that the client registers', () => {
    const source = readdirSync('client', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => readFileSync(`client/${file}`, 'utf8'))
      .concat(readFileSync('server/lsp/messages.ts', 'utf8'))
      .join('\n');
    for (const { command } of manifest.contributes.commands) assert.ok(source.includes(`'${command}'`), command);
  });

  it('describes each of its few settings with an example', () => {
    const settings: [string, { markdownDescription: string; order: number }][] = Object.entries(
      manifest.contributes.configuration.properties,
    );
    assert.ok(settings.length <= 25, `${settings.length} settings`);
    for (const [name, { markdownDescription }] of settings) {
      const text = texts[markdownDescription.slice(1, -1)] ?? '';
      assert.match(text, /\bExample: `[^`]+`/, name);
    }
    assert.deepEqual(
      settings.map(([, { order }]) => order),
      settings.map((_, index) => index + 1),
    );
  });

  it('has examples of a lexicon that can be used', () => {
    const [, example] = /Example: `([^`]+)`/.exec(texts['synoptic.config.lexicon']!)!;
    const { lexicon, problems } = lexiconFrom(JSON.parse(example!));
    assert.deepEqual(problems, []);
    assert.equal(lexicon?.en?.verbs.length, 2);
  });

  it('offers every language that has a profile', () => {
    const { properties } = manifest.contributes.configuration;
    const codes = [...lexiconLanguages].sort();
    assert.deepEqual(properties['synoptic.language'].enum, ['auto', ...codes]);
    assert.deepEqual(properties['synoptic.languages'].additionalProperties.enum, ['auto', ...codes]);
    assert.deepEqual(properties['synoptic.lexicon'].propertyNames.enum, ['*', ...codes]);
    assert.deepEqual(properties['synoptic.vectors'].propertyNames.enum, codes);
  });

  it('takes the files that a setting names from the user alone in a workspace that is not trusted', () => {
    assert.deepEqual(manifest.capabilities.untrustedWorkspaces, { supported: true, restrictedConfigurations: ['synoptic.vectors'] });
  });

  it('has all texts of the client in the file that translations start from', () => {
    const { status, stderr } = spawnSync(process.execPath, ['client/l10n/export.mjs', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
