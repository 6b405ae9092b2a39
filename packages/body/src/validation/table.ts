/** A cell of a printed table; numbers are printed with the digits of their column. */
export type Cell = string | number;

/** A Markdown table with its columns aligned, as Biome writes it. Columns after the first stand right when they hold numbers. */
export function table(header: readonly string[], rows: readonly (readonly Cell[])[], digits = 1): string {
  const text = rows.map((row) => row.map((cell) => (typeof cell === "number" ? fixed(cell, digits) : cell)));
  const isRight = header.map((_, i) => rows.every((row) => typeof row[i] === "number"));
  const widths = header.map((title, i) => Math.max(3, title.length, ...text.map((row) => row[i]!.length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, i) => (isRight[i] ? cell.padStart(widths[i]!) : cell.padEnd(widths[i]!))).join(" | ")} |`;
  const rule = widths.map((width, i) => (isRight[i] ? `${"-".repeat(width - 1)}:` : "-".repeat(width)));
  return [line(header), line(rule), ...text.map(line)].join("\n");
}

/** Without a minus before a zero, so that the last bit of a sum never shows. */
export function fixed(value: number, digits: number): string {
  const text = value.toFixed(digits);
  return Number(text) === 0 ? (0).toFixed(digits) : text;
}

export const mm = (meters: number): number => 1e3 * meters;

/** Which test keeps the limits of a table. */
export const testNote = (name: string): string => `Test: \`packages/body/src/validation/${name}.test.ts\`.`;
