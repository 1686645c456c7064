import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { version } from '../../package.json';
import { buildReport, type LexiconLanguage, lexiconLanguage, lexiconLanguages } from '../core';
import { type Analysis, analyze, type Grouping, groupings } from './analysis';
import { type Bound, bounds, fails, findingLines } from './check';
import { type Collection, collect, NothingToRead } from './files';
import { readLexicon } from './lexicon';
import { progressLine, reportPieces, tell, write } from './output';
import { readVectors } from './vectors';

/** What the process answers: nothing to complain of, findings, or no analysis at all. */
const exit = { fine: 0, findings: 1, couldNotRun: 2 } as const;

const folderHelp = 'a folder with articles (.txt, .md, .article), or one file';
const storiesOption = () =>
  new Option(
    '--stories <how>',
    'which articles tell one story: those of one folder, those that tell alike wherever they lie, or by folder unless it is large',
  )
    .choices(groupings)
    .default('folder');
const lexiconOption = () =>
  new Option('--lexicon <file>', 'words of your own, as JSON like that of the setting synoptic.lexicon: {"en": {"verbs": ["crow"]}}');
const vectorsOption = () =>
  new Option(
    '--vectors <lang=file>',
    'aligned word vectors of one language as fastText writes them (.vec); give it once for each of two languages or more',
  ).argParser(addVectors);

type VectorPaths = ReadonlyMap<LexiconLanguage, string>;

function addVectors(given: string, before: VectorPaths = new Map()): VectorPaths {
  const cut = given.indexOf('=');
  const language = cut > 0 ? lexiconLanguage(given.slice(0, cut)) : null;
  const file = given.slice(cut + 1);
  if (language === null || file === '')
    throw new InvalidArgumentError(`Write a language, one of ${lexiconLanguages.join(', ')}, and a file: en=wiki.en.align.vec`);
  return new Map([...before, [language, file]]);
}

const program = new Command('synoptic')
  .description('Source criticism of news texts: who vouches for a claim, and what the other versions say.')
  .version(version)
  .exitOverride()
  .showHelpAfterError('Run "synoptic --help" to see how it is used.');

program
  .command('analyze')
  .description('print the whole analysis as JSON (analysis-report/1)')
  .argument('<folder>', folderHelp)
  .addOption(new Option('--format <format>', 'how to print it').choices(['json']).default('json'))
  .addOption(storiesOption())
  .addOption(lexiconOption())
  .addOption(vectorsOption())
  .action(async (folder: string, options: Reading) => {
    const { documents, stories } = read(folder, options).analysis;
    await write(reportPieces(buildReport(documents, stories)));
  });

program
  .command('check')
  .description('print what the rules find, a line each: file:line:col severity rule message')
  .argument('<folder>', folderHelp)
  .addOption(new Option('--fail-on <severity>', 'from which severity on the exit code is 1').choices(bounds).default('warning'))
  .addOption(storiesOption())
  .addOption(lexiconOption())
  .addOption(vectorsOption())
  .addHelpText('after', '\nExit code: 0 nothing at or above --fail-on, 1 findings, 2 could not run.')
  .action(async (folder: string, options: Reading & { failOn: Bound }) => {
    const { collection, analysis } = read(folder, options);
    await write(findingLines(analysis.documents, collection.root));
    if (fails(analysis.documents, options.failOn)) process.exitCode = exit.findings;
  });

/** How articles are read, as the user asks for it. */
interface Reading {
  readonly stories: Grouping;
  /** Path of a file. */
  readonly lexicon?: string;
  /** Paths of files, by language. */
  readonly vectors?: VectorPaths;
}

/** Reads and analyses; tells on standard error what could not be read. */
function read(folder: string, { stories, lexicon: file, vectors = new Map() }: Reading): { collection: Collection; analysis: Analysis } {
  const { lexicon, notices } = file === undefined ? { lexicon: null, notices: [] } : readLexicon(file);
  const collection = collect(folder);
  tell([...notices, ...collection.notices]);
  if (!collection.articles.length) throw new NothingToRead(`${folder}: no article could be read (.txt, .md or .article)`);
  const { show, done } = progressLine();
  try {
    const { similarity, notices: wrong } = readVectors(vectors, show);
    done();
    tell(wrong);
    return { collection, analysis: analyze(collection, stories, { lexicon, similarity }, show) };
  } finally {
    done();
  }
}

async function main(): Promise<void> {
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? exit.fine : exit.couldNotRun;
    else {
      process.exitCode = exit.couldNotRun;
      process.stderr.write(`synoptic: ${error instanceof NothingToRead ? error.message : (error as Error).stack}\n`);
    }
  }
}

// A reader that goes away (`| head`) also shows here; `write` deals with it.
process.stdout.on('error', () => {});
void main();
