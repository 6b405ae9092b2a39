/** A cell or line of Markdown: no line breaks, no bars that would end a cell. */
export const inline = (text: string): string => text.replace(/\s+/g, " ").replaceAll("|", "\\|").trim();

/** A Markdown table. @throws RangeError when a row has another number of cells than the head */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const wrong = rows.find((row) => row.length !== head.length);
  if (wrong !== undefined) {
    throw new RangeError(`table: expected ${head.length} cells, got ${wrong.length}: ${wrong.join(", ")}.`);
  }
  const line = (cells: readonly string[]) => `| ${cells.map(inline).join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
}

/** A stable name of one reviewable thing, which a reviewer can quote. */
export const id = (...parts: readonly (string | number)[]): string => `\`${parts.join(".")}\``;

export const list = (lines: readonly string[]): string => lines.map((line) => `- ${inline(line)}`).join("\n");

/** A link to each part of a document, as GitHub names its headings. */
export const index = (text: string): string =>
  list(
    [...text.matchAll(/^## (.+)$/gm)].map(([, title = ""]) => {
      const name = title.toLowerCase().replace(/[^\p{L}\p{N} -]/gu, "");
      return `[${title}](#${name.replaceAll(" ", "-")})`;
    }),
  );

/** Paragraphs, tables and headings with one empty line between them. */
export const blocks = (...parts: readonly (string | readonly string[])[]): string => parts.flat().join("\n\n");
