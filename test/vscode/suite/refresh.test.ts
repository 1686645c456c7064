import * as vscode from 'vscode';
import { ok, until } from '../expect';
import { at, closeAll, file, findings, openKnown, remove, ruleOf } from './support';

const claim = 'The swing bridge in Lindenvliet will stay closed';

describe('a change in another version', () => {
  after(async () => {
    await closeAll();
    await remove('bridge/herald.article');
  });

  const leadsTo = (document: vscode.TextDocument, name: string) => {
    const finding = findings('bridge/courier.article').find(
      (each) => ruleOf(each) === 'attribution-dropped' && each.range.contains(at(document, claim)),
    );
    return (finding?.relatedInformation ?? []).some(({ location }) => location.uri.path.endsWith(name));
  };

  it('reaches the findings of an open article while it is typed', async () => {
    const gazette = await openKnown('bridge/gazette.article');
    const { document } = await openKnown('bridge/courier.article');
    await until('the finding leads to the gazette', () => leadsTo(document, 'gazette.article'));
    const edit = new vscode.WorkspaceEdit();
    const line = gazette.document.lineAt(at(gazette.document, 'Mayor Ada Holm').line);
    edit.replace(
      gazette.document.uri,
      line.range,
      'LINDENVLIET, March 3 — Bakers in the old town sold 900 loaves of rye bread, Ida Roos said.',
    );
    ok(await vscode.workspace.applyEdit(edit));
    await until('the finding leads there no more', () => !leadsTo(document, 'gazette.article'));
    await vscode.window.showTextDocument(gazette.document);
    await vscode.commands.executeCommand('workbench.action.files.revert');
    await vscode.window.showTextDocument(document);
    await until('the finding leads to the gazette again', () => leadsTo(document, 'gazette.article'));
  });

  it('reaches them when a version comes or goes', async () => {
    const { document } = await openKnown('bridge/courier.article');
    const created = file('bridge/herald.article');
    const edit = new vscode.WorkspaceEdit();
    const text = 'Bridge shut\n\nMayor Ada Holm told the Herald that the swing bridge in Lindenvliet would stay closed for 12 days.\n';
    edit.createFile(created, { contents: new TextEncoder().encode(text) });
    ok(await vscode.workspace.applyEdit(edit));
    await until('the finding leads to the new version', () => leadsTo(document, 'herald.article'));
    await remove('bridge/herald.article');
    await until('the finding leads there no more', () => !leadsTo(document, 'herald.article'));
  });
});
