/** Names, without folders and endings, that files of projects have and articles do not. */
const projectFiles = new Map<string, string>([
  ...listed('changelog, changes, history, releases, release-notes, news', 'lists the changes of a program'),
  ...listed('license, licence, copying, copyright, notice, third-party-notices, thirdpartynotices, eula', 'holds the terms of a licence'),
  ...listed(
    'contributing, code_of_conduct, code-of-conduct, contributors, authors, maintainers, governance, codeowners',
    'belongs to a project',
  ),
  ...listed(
    'security, support, install, installation, usage, api, architecture, todo, roadmap, claude, agents, copilot-instructions',
    'belongs to a project',
  ),
  ...listed('pull_request_template, issue_template, bug_report, feature_request', 'belongs to a project'),
  ...listed('robots, humans, ads, app-ads, llms, llms-full, sitemap', 'is read by web crawlers'),
  ...listed('cmakelists, makefile, meson, meson_options, conanfile, pipfile, procfile', 'holds build instructions'),
  ...listed('requirements, constraints, packages, package-list, dependencies, pip-freeze, freeze, environment', 'lists packages'),
  ...listed('top_level, entry_points, sources, dependency_links, not-zip-safe, record, metadata', 'lists the parts of a package'),
]);

/** Names that only mean a project where they are written in capitals, or where a project stands beside them. */
const ambiguous = new Set([
  'news',
  'history',
  'security',
  'support',
  'architecture',
  'environment',
  'record',
  'roadmap',
  'notice',
  'sources',
]);

/** Files that show that a folder holds a program. */
const projectMarks =
  /^(?:package\.json|pyproject\.toml|setup\.(?:py|cfg)|cargo\.toml|go\.mod|pom\.xml|build\.gradle(?:\.kts)?|gemfile|composer\.json|cmakelists\.txt|makefile|mkdocs\.ya?ml|tsconfig\.json|requirements\.txt|dockerfile|\.git|\.gitignore|.*\.(?:sln|csproj|gemspec))$/i;

/**
 * Why a file's name says that it is no article, or null where the name leaves it open.
 * @param fileName without folders
 */
export function notByName(fileName: string, besideProject: boolean): string | null {
  const name = fileName.toLowerCase();
  if (/\.(?:log|out|err|csv|tsv|json|ya?ml|xml|html?|ini|cfg|conf|sql|py|js|ts|diff|patch)(?:\.\d+)?\.(?:txt|md)$/.test(name))
    return `${fileName} holds data or a log`;
  const stem = name.replace(/\.(?:txt|md|markdown)$/, '').replace(/[._-](?:[a-z]{2}|zh[_-](?:cn|tw|hans|hant)|pt[_-]br)$/, '');
  if (/^read[ _-]?me(?![a-z])/.test(stem)) return `${fileName} describes what is in its folder`;
  if (/^(?:[a-z0-9]+[._-])?(?:requirements|constraints)(?:[._-][a-z0-9]+)*$/.test(stem)) return `${fileName} lists packages`;
  const meaning =
    projectFiles.get(stem) ?? projectFiles.get(stem.replace(/[._-](?:mit|apache|bsd|gpl|lgpl|mpl|isc|template|\d[\d.]*).*$/, ''));
  if (!meaning) return null;
  const bare = fileName.replace(/\.[^.]*$/, '');
  return ambiguous.has(stem) && !besideProject && bare !== bare.toUpperCase() ? null : `${fileName} ${meaning}`;
}

/** The first of these names that shows a program, or null. */
export const projectAmong = (names: readonly string[]): string | null => names.find((name) => projectMarks.test(name)) ?? null;

function listed(names: string, meaning: string): [string, string][] {
  return names.split(', ').map((name) => [name, meaning]);
}
