import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** Root folder of the repository, ending in a separator. */
export const root = fileURLToPath(new URL("..", import.meta.url));

/** Made by tools, not written by people. */
const made = new Set(["node_modules", "dist", ".git", ".ilio"]);

/** Paths below a folder that match, relative to the root, with `/`, in order. */
export function files(folder: string, pattern: RegExp): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !made.has(entry.name) && !entry.name.endsWith(".tsbuildinfo"))
    .flatMap((entry) => {
      const path = folder === "." ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return files(path, pattern);
      return pattern.test(path) ? [path] : [];
    })
    .sort();
}

/** Text of a file, by its path from the root. */
export const read = (path: string): string => readFileSync(join(root, path), "utf8");

export interface PackageJson {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export interface Workspace {
  /** `packages/care`, `apps/web`, … */
  readonly folder: string;
  readonly packageJson: PackageJson;
}

/** All packages and apps. */
export const workspaces: readonly Workspace[] = ["packages", "apps"].flatMap((parent) =>
  readdirSync(join(root, parent), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => `${parent}/${entry.name}`)
    .map((folder) => ({ folder, packageJson: JSON.parse(read(`${folder}/package.json`)) as PackageJson })),
);

export const isTest = (path: string): boolean => /\.(test|bench|fixture)\.tsx?$/.test(path);
