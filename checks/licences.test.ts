import { describe, expect, it } from "vitest";
import { read, workspaces } from "./repository.ts";

/** Licences that go with Apache-2.0 and ask for no more than their notice. */
const allowed = new Set(["MIT", "Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "Unlicense", "OFL-1.1"]);

interface Locked {
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly link?: boolean;
  readonly license?: string;
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}
const locked = Object.entries((JSON.parse(read("package-lock.json")) as { packages: Record<string, Locked> }).packages);

describe("licences", () => {
  it("knows those of every package that is shipped, and each may be shipped", () => {
    const shipped = locked.filter(
      ([path, { dev, devOptional, link }]) => path.startsWith("node_modules/") && !(dev || devOptional || link),
    );
    expect(shipped.length).toBeGreaterThan(10);
    const refused = shipped.filter(([, { license }]) => license === undefined || !allowed.has(license));
    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });

  it("are the project's own in every package", () => {
    const own = workspaces.map(({ folder }) => JSON.parse(read(`${folder}/package.json`)) as { license?: string });
    expect(own.map(({ license }) => license)).toEqual(workspaces.map(() => "Apache-2.0"));
    expect(read("LICENSE")).toContain("Version 2.0, January 2004");
  });
});

describe("the lockfile", () => {
  it("names no place to download from, so that any registry serves", () => {
    expect(locked.filter(([, { resolved }]) => resolved?.includes("://")).map(([path]) => path)).toEqual([]);
  });

  it("holds the parts for every kind of machine; npm run lock puts them back", () => {
    const paths = new Set(locked.map(([path]) => path));
    const parts = locked.flatMap(([, { optionalDependencies = {} }]) => Object.keys(optionalDependencies));
    expect(parts.length).toBeGreaterThan(0);
    expect(parts.filter((name) => !paths.has(`node_modules/${name}`))).toEqual([]);
  });
});
