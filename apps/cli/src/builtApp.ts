import { fileURLToPath } from "node:url";

/** Folder of the built web app. This file and the bundle lie equally deep, so one path holds for both. */
export const builtApp = fileURLToPath(new URL("../../web/dist", import.meta.url));
