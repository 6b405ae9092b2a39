import { expect, it } from "vitest";
import { files, read } from "./repository.ts";

/** Folders of one person's or one build machine's disk. Written in pieces, so that this file does not match itself. */
const ownFolders = new RegExp(
  ["/(home|Users)/[\\w.-]+/", "/ro{2}t/", "/w[o]rk/", "[A-Z]:\\\\\\\\?Users\\\\"].join("|"),
);
const text = /\.(ts|tsx|mjs|mts|js|json|md|css|html|yml|yaml|svg|txt)$|(^|\/)(run|LICENSE|NOTICE|\.\w+)$/;

it("no file holds a path that exists on one machine only", () => {
  const found = files(".", text).filter((path) => ownFolders.test(read(path)));
  expect(found).toEqual([]);
});
