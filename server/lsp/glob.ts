/**
 * Glob patterns as users know them from VS Code: `*` and `?` within a part of the path, `**` over any number of parts,
 * `{a,b}` for alternatives. Patterns come from the settings of a folder that nobody may have vouched for, so a match never
 * takes more than pattern length times path length.
 */
export function matchesGlob(pattern: string, path: string): boolean {
  const parts = path.split('/');
  return alternatives(pattern).some((each) => matchesParts(each.replace(/^\.?\//, '').split('/'), parts));
}

/** How much of a path a pattern says by itself: of two that match, the one that says more is the more specific. */
export const specificity = (pattern: string): number => pattern.replace(/\{[^{}]*\}|[*?]/g, '').length;

/** How many patterns one pattern may stand for; the rest of its alternatives is ignored. */
const mostAlternatives = 64;

function alternatives(pattern: string): string[] {
  const done: string[] = [];
  const open = [pattern];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const group = /\{([^{}]*)\}/.exec(next);
    if (!group) done.push(next);
    else {
      const [all, inner] = group as unknown as [string, string];
      for (const choice of inner.split(','))
        if (open.length + done.length < mostAlternatives)
          open.push(next.slice(0, group.index) + choice + next.slice(group.index + all.length));
    }
  }
  return done;
}

/** Both sides from the left, as a table over the path: which prefixes of it the pattern so far can cover. */
function matchesParts(pattern: readonly string[], parts: readonly string[]): boolean {
  let covered = [true, ...parts.map(() => false)];
  for (const part of pattern) {
    if (part === '**') {
      let seen = false;
      covered = covered.map((value) => {
        seen ||= value;
        return seen;
      });
    } else covered = [false, ...parts.map((name, at) => covered[at]! && matchesName(part, name))];
  }
  return covered[parts.length]!;
}

/** One part: on a mismatch the last `*` takes one character more. */
function matchesName(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let i = 0; i < name.length; ) {
    if (pattern[at] === '*') {
      star = at++;
      resume = i;
    } else if (at < pattern.length && (pattern[at] === '?' || pattern[at] === name[i])) {
      at++;
      i++;
    } else if (star >= 0) {
      at = star + 1;
      i = ++resume;
    } else return false;
  }
  while (pattern[at] === '*') at++;
  return at === pattern.length;
}
