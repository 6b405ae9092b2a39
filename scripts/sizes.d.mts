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
export const bodyBudgets: Readonly<Record<"3D chunk" | "meshes", number>>;
/** @throws Sentence when the built app has no 3D body */
export function bodySizes(dist: string): {
  readonly sums: Readonly<Record<"3D chunk" | "meshes", number>>;
  readonly over: readonly string[];
};
