import { commands, type Diagnostic, type Disposable, Uri, workspace } from 'vscode';
import type { DiagnosticProviderMiddleware } from 'vscode-languageclient';
import { rules } from '../server/core/rules/catalogue';

const scheme = 'synoptic-rule';
const explainRule = 'synoptic.explainRule';

/** Makes the code of each finding a link to the explanation of its rule, which needs no web site. */
export const ruleLinks: DiagnosticProviderMiddleware = {
  provideDiagnostics: async (document, previousResultId, token, next) => {
    const report = await next(document, previousResultId, token);
    if (report && 'items' in report) for (const item of report.items) linkCode(item);
    return report;
  },
};

/** Registers the explanations of the rules: documents made from the rules' own table, shown as a Markdown preview. */
export function registerRules(): Disposable[] {
  return [
    workspace.registerTextDocumentContentProvider(scheme, { provideTextDocumentContent: (uri) => explanation(ruleIn(uri)) }),
    commands.registerCommand(explainRule, (rule: string) =>
      commands.executeCommand('markdown.showPreview', Uri.from({ scheme, path: `/${rule}.md` })),
    ),
  ];
}

function linkCode(item: Diagnostic): void {
  const value = typeof item.code === 'object' ? item.code.value : item.code;
  if (!rules.some(({ id }) => id === value)) return;
  const query = encodeURIComponent(JSON.stringify([value]));
  item.code = { value: value as string, target: Uri.parse(`command:${explainRule}?${query}`) };
}

const ruleIn = ({ path }: Uri) => path.slice(1).replace(/\.md$/, '');

function explanation(id: string): string | undefined {
  const rule = rules.find((each) => each.id === id);
  return rule && `# ${rule.title}\n\n*${rule.message}.*\n\n${rule.explanation}\n\n\`synoptic.rules\`: \`"${rule.id}"\`\n`;
}
