import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { folderWith, type Outcome, removeFolders, synoptic } from './folders';

/** A claim that no outlet says on anybody's word: harmless, with a figure, with people hurt. */
const quiet = 'Council approves plan\n\nThe road along the river was closed all day because of the high water.\n';
const hurt = 'Ferry hits pier\n\nThree passengers were killed when the Ravenport ferry hit the pier on Tuesday.\n';

const reportOf = ({ out }: Outcome) => JSON.parse(out);
const pathsOf = (outcome: Outcome): string[] => reportOf(outcome).documents.map((document: { path: string }) => document.path);
const idsOf = (outcome: Outcome) => reportOf(outcome).stories;

describe('synoptic', function () {
  this.timeout(20_000);
  after(removeFolders);

  it('tells its version and how it is used', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.deepEqual(await synoptic(['--version']), { code: 0, out: `${version}\n`, err: '' });
    const help = await synoptic(['--help']);
    assert.equal(help.code, 0);
    for (const word of ['analyze', 'check', 'help']) assert.match(help.out, new RegExp(`^ +${word}\\b`, 'm'));
    assert.match((await synoptic(['check', '--help'])).out, /Exit code: 0 .*1 .*2 /);
  });

  it('answers 2 where it is asked what it cannot do', async () => {
    const folder = folderWith({ 'a.txt': quiet });
    const asked = [
      [],
      ['bogus'],
      ['analyze'],
      ['analyze', folder, '--format', 'xml'],
      ['analyze', folder, '--stories', 'luck'],
      ['check', folder, '--fail-on', 'soon'],
      ['check', folder, '--bogus'],
      ['check', folder, folder],
    ];
    for (const args of asked) {
      const { code, out, err } = await synoptic(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.notEqual(err, '', args.join(' '));
    }
  });

  describe('analyze', () => {
    it('prints the report of every article below a folder, in a stable order, and nothing else', async () => {
      const folder = folderWith({
        'b.txt': quiet,
        'a.md': quiet,
        'Z.article': quiet,
        'deep/er/c.TXT': quiet,
        'README.md': quiet,
        'deep/readme.md': quiet,
        'notes.html': quiet,
        '.hidden.txt': quiet,
        '.git/d.txt': quiet,
        '.synoptic/e.txt': quiet,
      });
      const outcome = await synoptic(['analyze', folder, '--format', 'json']);
      assert.deepEqual([outcome.code, outcome.err], [0, '']);
      assert.deepEqual(Object.keys(reportOf(outcome)), ['schema', 'documents', 'stories', 'origins']);
      assert.equal(reportOf(outcome).schema, 'analysis-report/1');
      assert.deepEqual(pathsOf(outcome), ['Z.article', 'a.md', 'b.txt', 'deep/er/c.TXT']);
      assert.deepEqual(idsOf(outcome), [
        { id: '.', versions: ['Z.article', 'a.md', 'b.txt'] },
        { id: 'deep/er', versions: ['deep/er/c.TXT'] },
      ]);
      assert.deepEqual(await synoptic(['analyze', '.', '--stories', 'auto'], folder), outcome);
    });

    it('finds the stories among mixed articles, another event apart', async () => {
      const stories = ['seeds/karabakh-call', 'test/fixtures/ferry-strike'];
      const files = stories.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.txt'))
          .map((name) => path.join(folder, name)),
      );
      const folder = folderWith(Object.fromEntries(files.map((file) => [path.basename(file), readFileSync(file)])));
      const { code, out } = await synoptic(['analyze', folder, '--stories', 'similarity']);
      assert.equal(code, 0);
      const found = (JSON.parse(out) as { stories: { versions: string[] }[] }).stories.map((story) => story.versions.join(' ')).sort();
      assert.deepEqual(found, [
        'caspian-wire.txt morning-courier.txt nieuwsblad.txt state-news.txt',
        'harbour-post.txt island-gazette.txt kustbode.txt',
        'highland-herald.txt',
      ]);
    });

    it('counts offsets in UTF-16 units of the text without its byte order mark', async () => {
      const text = '😀 Ferry hits pier\r\n\r\nThree passengers were hurt in Ravenport, 😀 the harbour master Edda Lund said.\r\n';
      const plain = await synoptic(['analyze', folderWith({ 'a.txt': text })]);
      const marked = await synoptic(['analyze', folderWith({ 'a.txt': `\ufeff${text}` })]);
      assert.equal(marked.out, plain.out);
      const [document] = reportOf(plain).documents;
      for (const { start, end } of document.sentences) assert.equal(text.slice(start, end).trim(), text.slice(start, end));
      assert.ok(document.sentences.some((each: { start: number; end: number }) => text.slice(each.start, each.end).endsWith('said.')));
    });

    it('takes a single file, with what the story file beside it says', async () => {
      const folder = folderWith({
        'a.txt': quiet,
        'b.txt': quiet,
        '.synoptic/story.json': '{"versions":{"a.txt":{"language":"nl"},"gone.txt":{}}}',
      });
      const outcome = await synoptic(['analyze', path.join(folder, 'a.txt')]);
      assert.deepEqual([outcome.code, outcome.err, pathsOf(outcome)], [0, '', ['a.txt']]);
      assert.equal(reportOf(outcome).documents[0].language, 'nl');
    });

    it('follows story files: which files are versions, and their details', async () => {
      const folder = folderWith({
        's/a.txt': quiet,
        's/b.txt': quiet,
        's/nl/c.txt': quiet,
        's/.synoptic/story.json': JSON.stringify({ files: ['a.txt', 'nl/c.txt'], versions: { 'nl/c.txt': { language: 'nl' } } }),
      });
      const outcome = await synoptic(['analyze', folder]);
      assert.deepEqual(idsOf(outcome), [
        { id: 's', versions: ['s/a.txt', 's/nl/c.txt'] },
        { id: 's/b.txt', versions: ['s/b.txt'] },
      ]);
      assert.equal(reportOf(outcome).documents[2].language, 'nl');
    });

    it('says what is wrong with a story file, and goes on without it', async () => {
      const folder = folderWith({ 'a.txt': quiet, '.synoptic/story.json': '{"versions":{"../a.txt":{}},"files":[7]}' });
      const outcome = await synoptic(['analyze', folder]);
      assert.deepEqual([outcome.code, pathsOf(outcome)], [0, ['a.txt']]);
      const lines = outcome.err.trimEnd().split('\n');
      assert.equal(lines.length, 2);
      for (const line of lines) assert.ok(line.startsWith(path.join(folder, '.synoptic/story.json: ')), line);
      const missing = await synoptic(['analyze', folderWith({ 'a.txt': quiet, '.synoptic/story.json': '{"files":["a.txt","b.txt"]}' })]);
      assert.match(missing.err, /^[^\n]*story\.json: It names b\.txt, but there is no such article\.\n$/);
    });

    it('names each file that it cannot read and what to do, and analyses the others', async () => {
      const folder = folderWith({
        'binary.txt': Buffer.from([0x50, 0x4b, 3, 4, 0, 0]),
        'broken.txt': Buffer.from([0x61, 0x0a, 0xe9, 0x62]),
        'empty.txt': '',
        'huge.txt': Buffer.alloc(10 * 1024 * 1024 + 1, 'a '),
        'utf16.txt': Buffer.from(`\ufeff${quiet}`, 'utf16le'),
        'fine.txt': quiet,
      });
      const outcome = await synoptic(['analyze', folder]);
      assert.equal(outcome.code, 0);
      assert.deepEqual(pathsOf(outcome), ['fine.txt', 'utf16.txt']);
      const said = Object.fromEntries(
        outcome.err
          .trimEnd()
          .split('\n')
          .map((line) => line.slice(folder.length + 1).split(/: (.*)/, 2)),
      );
      assert.match(said['binary.txt'], /binary data\). Save the article as plain text/);
      assert.match(said['broken.txt'], /bytes from 2 on \(in line 2\).*Save it again as UTF-8/);
      assert.match(said['empty.txt'], /is empty\. Put the text/);
      assert.match(said['huge.txt'], /larger than 10 MB.*Split it/);
      assert.match(said['utf16.txt'], /UTF-16.*Save it as UTF-8/);
      assert.equal(Object.keys(said).length, 5);
    });

    it('does not follow links to folders, and reads links to files', async () => {
      const folder = folderWith({ 'in/a.txt': quiet });
      symlinkSync(folder, path.join(folder, 'in/loop'));
      symlinkSync(path.join(folder, 'in/a.txt'), path.join(folder, 'link.txt'));
      symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'dangling.txt'));
      const outcome = await synoptic(['analyze', folder]);
      assert.deepEqual(pathsOf(outcome), ['in/a.txt', 'link.txt']);
      assert.match(outcome.err, /^[^\n]*dangling\.txt: The link leads nowhere[^\n]*\n$/);
    });

    it('answers 2 and prints nothing where there is nothing to analyse', async () => {
      const empty = folderWith({ 'a.html': quiet });
      for (const target of [path.join(empty, 'missing'), empty]) {
        const { code, out, err } = await synoptic(['analyze', target]);
        assert.deepEqual([code, out], [2, '']);
        assert.match(err, /^synoptic: [^\n]+: (?:there is no such folder or file|no article could be read [^\n]*)\n$/);
      }
    });

    it('is not cut short in a pipe that is read slowly', async () => {
      const files = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${index}/a.txt`, (quiet + hurt).repeat(60)]));
      const folder = folderWith(files);
      const child = spawn(process.execPath, ['dist/synoptic.js', 'analyze', folder], { stdio: ['ignore', 'pipe', 'inherit'] });
      let out = '';
      child.stdout.setEncoding('utf8');
      for await (const piece of child.stdout) {
        out += piece;
        await new Promise((resolve) => setImmediate(resolve));
      }
      assert.ok(out.length > 500_000, `${out.length} characters`);
      assert.equal(JSON.parse(out).documents.length, 40);
    });

    it('ends quietly when its reader goes away', async () => {
      const folder = folderWith(
        Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`${index}/a.txt`, (quiet + hurt).repeat(60)])),
      );
      const child = spawn(process.execPath, ['dist/synoptic.js', 'analyze', folder], { stdio: ['ignore', 'pipe', 'pipe'] });
      let err = '';
      child.stderr.on('data', (data) => {
        err += data;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.on('close', resolve));
      assert.deepEqual([code, err], [0, '']);
    });
  });

  describe('check', () => {
    it('prints a line a finding that opens from the working directory', async () => {
      const folder = folderWith({ 's/a.txt': hurt });
      const { code, out, err } = await synoptic(['check', 's'], folder);
      assert.deepEqual([code, err], [1, '']);
      assert.match(out, /^s[\\/]a\.txt:3:1 warning unattributed-claim No source is named for this$/m);
    });

    it('counts lines and UTF-16 columns from 1, whatever ends a line', async () => {
      const text = '😀 Ferry hits pier\r\n\r\n  😀😀 \rThe ferry stopped. Three passengers were killed in Ravenport on Tuesday.\n';
      const { out } = await synoptic(['check', '.'], folderWith({ 'a.txt': text }));
      assert.match(out, /^a\.txt:4:20 warning unattributed-claim /m);
    });

    it('fails from a severity on', async () => {
      const folder = folderWith({ 'a.txt': quiet });
      const { out } = await synoptic(['check', folder]);
      assert.match(out, / hint unattributed-claim /);
      assert.doesNotMatch(out, / warning /);
      const codes = await Promise.all(
        ['error', 'warning', 'hint', 'never'].map(async (bound) => (await synoptic(['check', folder, '--fail-on', bound])).code),
      );
      assert.deepEqual(codes, [0, 0, 1, 0]);
      assert.equal((await synoptic(['check', folderWith({ 'a.txt': hurt }), '--fail-on', 'never'])).code, 0);
    });

    it('answers 2 for a missing folder, whatever it fails on', async () => {
      const { code, out, err } = await synoptic(['check', 'no-such-folder', '--fail-on', 'never']);
      assert.deepEqual([code, out, err], [2, '', 'synoptic: no-such-folder: there is no such folder or file\n']);
    });
  });
});
