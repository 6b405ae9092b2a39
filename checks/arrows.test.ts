import { builtinModules } from "node:module";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { files, isTest, read, type Workspace, workspaces } from "./repository.ts";
import { importsOf, type ModuleImport } from "./syntax.ts";

/** Which packages a room may import; docs/decisions/0001 says why. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  "packages/care": [],
  "packages/body": [],
  "packages/poses": ["@ilio/body"],
  "packages/figure": ["@ilio/body", "@ilio/poses"],
  "packages/words": [],
  "packages/record": ["@ilio/care"],
  "apps/web": ["@ilio/body", "@ilio/care", "@ilio/figure", "@ilio/poses", "@ilio/record", "@ilio/words"],
  "apps/cli": ["@ilio/body", "@ilio/care", "@ilio/figure", "@ilio/poses", "@ilio/record", "@ilio/words"],
};

const arrowsOf = ({ folder }: Workspace): readonly string[] => {
  const allowed = arrows[folder];
  if (allowed === undefined) throw new Error(`${folder} has no line in the table of arrows.`);
  return allowed;
};

const sourcesOf = ({ folder }: Workspace) => files(folder, /\.tsx?$/).filter((path) => !path.endsWith(".d.ts"));
const isRelative = ({ from }: ModuleImport) => from.startsWith(".");
/** `@ilio/words/en` → `@ilio/words`, `hono/ws` → `hono`. */
const packageOf = (name: string) =>
  name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
const isBuiltin = (name: string) => name.startsWith("node:") || builtinModules.includes(name);

describe.each(workspaces.map((workspace) => [workspace.folder, workspace] as const))("%s", (folder, workspace) => {
  const { dependencies = {} } = workspace.packageJson;
  const imports = sourcesOf(workspace).flatMap((path) => importsOf(path).map((found) => ({ path, ...found })));

  it("depends only on the packages its arrows allow", () => {
    const wanted = Object.keys(dependencies).filter((name) => name === "ilio" || name.startsWith("@ilio/"));
    expect(wanted.filter((name) => !arrowsOf(workspace).includes(name))).toEqual([]);
  });

  it("imports only what its own package.json names", () => {
    const strangers = imports
      .filter((found) => !isRelative(found) && !isBuiltin(found.from) && !found.from.startsWith("virtual:"))
      .filter(({ path }) => !isTest(path) && path.startsWith(`${folder}/src/`) && !path.includes("/test"))
      .filter(({ from }) => !(packageOf(from) in dependencies))
      // `types` of a development dependency leave nothing behind.
      .filter(({ from, typesOnly }) => !(typesOnly && from === "fhir/r4"));
    expect(strangers.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it("imports no package of ours that its arrows do not allow, not even in a test", () => {
    const wrong = imports.filter(
      ({ from }) => from.startsWith("@ilio/") && !arrowsOf(workspace).includes(packageOf(from)),
    );
    // A build configuration may compile words.
    const real = wrong.filter(({ path, from }) => !(from === "@ilio/words/vite-plugin" && path.endsWith("config.ts")));
    expect(real.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it("reaches into no other room by a relative path", () => {
    const outside = imports
      .filter(isRelative)
      .filter(({ path, from }) => !posix.join(posix.dirname(path), from).startsWith(`${folder}/`));
    expect(outside.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });

  it("has a decision behind each package of others that it ships", () => {
    const decisions = files("docs/decisions", /\.md$/).map(read).join("\n");
    const foreign = Object.keys(dependencies).filter((name) => !name.startsWith("@ilio/"));
    expect(foreign.filter((name) => !decisions.includes(`\`${name}\``))).toEqual([]);
  });
});

describe("packages/record", () => {
  it("takes values from care only in its projections, so that stored forms never follow care's live ones", () => {
    const values = files("packages/record/src", /\.ts$/)
      .filter((path) => !isTest(path) && !path.startsWith("packages/record/src/projection/"))
      .filter((path) => importsOf(path).some(({ from, typesOnly }) => from === "@ilio/care" && !typesOnly));
    expect(values).toEqual([]);
  });
});

describe("packages/figure", () => {
  it("takes three only behind the door of its view, so that pictograms are drawn without it", () => {
    const wrong = files("packages", /\.tsx?$/)
      .filter((path) => !path.startsWith("packages/figure/src/view/"))
      .filter((path) => importsOf(path).some(({ from }) => packageOf(from) === "three" || from.includes("/view/")));
    expect(wrong).toEqual([]);
  });

  it("meshes and poses its 3D body without three, so that both run in Node", () => {
    const wrong = ["mesh", "bones", "muscles", "pose"]
      .flatMap((folder) => files(`packages/figure/src/view/${folder}`, /\.ts$/))
      .filter((path) => importsOf(path).some(({ from }) => packageOf(from) === "three"));
    expect(wrong).toEqual([]);
  });
});

describe("the rooms that run in a browser", () => {
  it("import nothing of Node", () => {
    const browser = [
      "packages/body/src",
      "packages/care/src",
      "packages/figure/src",
      "packages/poses/src",
      "packages/record/src",
      "packages/words/src",
      "apps/web/src",
    ];
    const wrong = browser
      .flatMap((folder) => files(folder, /\.tsx?$/))
      .filter((path) => !isTest(path))
      .flatMap((path) => importsOf(path).map(({ from }) => ({ path, from })))
      .filter(({ from }) => isBuiltin(from));
    expect(wrong.map(({ path, from }) => `${path} imports ${from}`)).toEqual([]);
  });
});
