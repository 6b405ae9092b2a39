import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin } from "vite";

/** Puts the baked body into the built app: `meshes/body.mesh`. @throws Error when it is not baked yet */
export function meshes(folder: string): Plugin {
  return {
    name: "ilio-meshes",
    apply: "build",
    generateBundle() {
      const file = join(folder, "body.mesh");
      if (!existsSync(file)) this.error("The body is not baked yet. Run npm run meshes first.");
      this.emitFile({ type: "asset", fileName: "meshes/body.mesh", source: readFileSync(file) });
    },
  };
}
