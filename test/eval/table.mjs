// Tables of plain text for a terminal.

/**
 * Lays rows out in columns: the first to the left, the others to the right; trailing spaces are cut.
 * @param {string[][]} rows heads and body alike; rows may be shorter than the longest
 * @param {number} [heads] how many of the rows are heads: a line is drawn below them
 */
export function table(rows, heads = 1) {
  const widths = [];
  for (const row of rows) for (const [i, cell] of row.entries()) widths[i] = Math.max(widths[i] ?? 0, cell.length);
  const lines = rows.map((row) =>
    row
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i])))
      .join('  ')
      .trimEnd(),
  );
  lines.splice(heads, 0, '─'.repeat(widths.reduce((sum, width) => sum + width + 2, -2)));
  return lines.join('\n');
}
