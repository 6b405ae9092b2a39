export interface LoadedFile {
  readonly file: string;
  /** As sent: gzip, unless the file is packed already. */
  readonly bytes: number;
}
export const budgets: Readonly<Record<"script" | "total" | "requests", number>>;
export function firstLoad(dist: string): readonly LoadedFile[];
export function compareWithBudgets(files: readonly LoadedFile[]): {
  readonly sums: Readonly<Record<"script" | "total" | "requests", number>>;
  readonly over: readonly string[];
};
