import * as vscode from 'vscode';
import { deepEqual, equal, ok, until } from '../expect';
import { at, closeAll, file, findings, open, openKnown, ruleOf } from './support';

const plain = 'The swing bridge in Lindenvliet will stay closed';
const passive = 'It was noted that a crack';

describe('an article', () => {
  let document: vscode.TextDocument;
  before(async () => {
    ({ document } = await openKnown('bridge/courier.article'));
  });
  after(closeAll);

  it('has a warning where another version names who says it', async () => {
    const [finding] = await until('the finding', () => {
      const found = findings('bridge/courier.article').filter((each) => each.range.contains(at(document, plain)));
      return found.length > 0 && found;
    });
    equal(ruleOf(finding!), 'attribution-dropped');
    equal(finding!.severity, vscode.DiagnosticSeverity.Warning);
    const others = (finding!.relatedInformation ?? []).map(({ location }) => location.uri.path.split('/').pop());
    ok(others.includes('gazette.article'), `related information leads to ${others}`);
  });

  it('has a finding where something is reported and nobody is named', async () => {
    const finding = await until('the finding', () =>
      findings('bridge/courier.article').find((each) => ruleOf(each) === 'anonymous-attribution'),
    );
    equal(finding.range.start.line, at(document, passive).line);
  });

  it('has findings whose codes lead to the explanation of the rule', async () => {
    const [finding] = await until('a finding', () => findings('bridge/courier.article').length > 0 && findings('bridge/courier.article'));
    const code = finding!.code;
    ok(typeof code === 'object', 'the code is no link');
    const [rule] = JSON.parse(code.target.query);
    equal(code.target.path, 'synoptic.explainRule');
    await vscode.commands.executeCommand(code.target.path, rule);
    await until('the explanation', () => vscode.window.tabGroups.activeTabGroup.activeTab?.label.includes(rule));
  });

  it('has no finding where somebody is named, nor in its headline', async () => {
    await until('the findings', () => findings('bridge/courier.article').length > 0);
    const lines = findings('bridge/courier.article').map(({ range }) => range.start.line);
    ok(!lines.includes(0), 'the headline has a finding');
    ok(!lines.includes(at(document, 'Two cyclists').line), 'the attributed claim has a finding');
  });

  it('shows in a hover what the other versions say', async () => {
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, at(document, plain));
    const text = hovers.flatMap(({ contents }) => contents.map((each) => (typeof each === 'string' ? each : each.value))).join('\n');
    for (const words of ['Ada Holm', 'gazette', 'dagblad', '12 dagen gesloten']) ok(text.includes(words), `${words} is not in: ${text}`);
  });

  it('leads from a claim to its parallel passages', async () => {
    for (const provider of ['vscode.executeDefinitionProvider', 'vscode.executeReferenceProvider']) {
      const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
        provider,
        document.uri,
        at(document, plain),
      );
      const names = found.map((each) => ('uri' in each ? each.uri : each.targetUri).path.split('/').pop());
      for (const name of ['gazette.article', 'dagblad.article']) ok(names.includes(name), `${provider} leads to ${names}`);
    }
  });

  it('has lenses that open the parallel passages', async () => {
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri, 20);
    const lens = lenses.find(({ range }) => range.start.line === at(document, plain).line);
    ok(lens?.command, `no lens among ${lenses.length} on the line`);
    equal(lens.command.command, 'synoptic.showParallels');
    ok(lens.command.title.startsWith('3 versions · '), lens.command.title);
    await vscode.commands.executeCommand(lens.command.command, ...(lens.command.arguments ?? []));
  });

  it('has no lenses when they are switched off', async () => {
    const lenses = async () =>
      (await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri)).length;
    const settings = vscode.workspace.getConfiguration('synoptic');
    await settings.update('codeLens.enabled', false, vscode.ConfigurationTarget.Workspace);
    try {
      await until('no lenses', async () => (await lenses()) === 0);
    } finally {
      await settings.update('codeLens.enabled', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('lenses', async () => (await lenses()) > 0);
  });

  it('has an outline with its headline', async () => {
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const names = (all: readonly vscode.DocumentSymbol[]): string[] => all.flatMap((each) => [each.name, ...names(each.children)]);
    ok(
      names(symbols).some((name) => name.startsWith('Trouble on the water')),
      names(symbols).join('\n'),
    );
    ok(names(symbols).length >= 4, names(symbols).join('\n'));
  });

  it('marks who says it, by which words, and what', async () => {
    const legend = await vscode.commands.executeCommand<vscode.SemanticTokensLegend>(
      'vscode.provideDocumentSemanticTokensLegend',
      document.uri,
    );
    for (const type of ['source', 'cue', 'content']) ok(legend.tokenTypes.includes(type), legend.tokenTypes.join());
    const tokens = await vscode.commands.executeCommand<vscode.SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
    ok(tokens.data.length > 0, 'there are no tokens');
  });

  it('is followed by its rules when a setting changes them', async () => {
    const settings = vscode.workspace.getConfiguration('synoptic');
    await settings.update('rules', { 'anonymous-attribution': 'off' }, vscode.ConfigurationTarget.Workspace);
    try {
      await until('no such finding', () => findings('bridge/courier.article').every((each) => ruleOf(each) !== 'anonymous-attribution'));
    } finally {
      await settings.update('rules', undefined, vscode.ConfigurationTarget.Workspace);
    }
    await until('the finding', () => findings('bridge/courier.article').some((each) => ruleOf(each) === 'anonymous-attribution'));
  });

  it('can be seen as JSON', async () => {
    await open('bridge/courier.article');
    await vscode.commands.executeCommand('synoptic.showAnalysis');
    const shown = vscode.window.activeTextEditor?.document;
    equal(shown?.languageId, 'json');
    equal(JSON.parse(shown?.getText() ?? '').schema, 'analysis-report/1');
  });
});

describe('what is no article', () => {
  after(closeAll);

  for (const path of ['requirements.txt', 'README.md', 'app.log', 'tool.py'])
    it(`gets no words: ${path}`, async () => {
      if (/txt|md$/.test(path)) await openKnown(path);
      else await open(path);
      // When an article that was opened later has its findings, these would be there too.
      await open('bridge/gazette.article');
      await until('findings in the article', () => findings('bridge/gazette.article').length > 0);
      deepEqual(findings(path), []);
      const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', file(path));
      deepEqual(lenses.length, 0);
      await closeAll();
    });
});
