/** Why a file was not taken. Nothing that was there has changed. `path` names the place in the file. */
export type ImportProblem = { readonly path: string } & (
  | { readonly type: "tooLarge"; readonly size: number; readonly limit: number }
  | { readonly type: "tooDeep"; readonly limit: number }
  | { readonly type: "notJson" }
  | { readonly type: "wrongFormat"; readonly expected: string; readonly got: string }
  | { readonly type: "newerFormat"; readonly got: string }
  /** The same values written in another way: the exact bytes of the events are lost. */
  | { readonly type: "notCanonical" }
  | { readonly type: "checkMismatch" }
  | { readonly type: "damagedEvent"; readonly expected: string; readonly got: string }
  /** One id, two contents: inside the file, or in the file and here. */
  | { readonly type: "conflictingId"; readonly id: string }
);

const keys = {
  tooLarge: "import.tooLarge",
  tooDeep: "import.tooDeep",
  notJson: "import.notJson",
  wrongFormat: "import.wrongFormat",
  newerFormat: "import.newerFormat",
  notCanonical: "import.notCanonical",
  checkMismatch: "import.checkMismatch",
  damagedEvent: "import.damagedEvent",
  conflictingId: "import.conflictingId",
} as const satisfies Record<ImportProblem["type"], string>;

const mebibyte = 2 ** 20;

/** The message that tells a person what is wrong with the file: its key in the catalogue, and the values in it. */
export function describeImportProblem(problem: ImportProblem): {
  readonly key: (typeof keys)[ImportProblem["type"]];
  readonly values: Readonly<Record<string, string | number>>;
} {
  const { path } = problem;
  const values = problem.type === "tooLarge" ? { path, limitMiB: Math.floor(problem.limit / mebibyte) } : { path };
  return { key: keys[problem.type], values };
}
