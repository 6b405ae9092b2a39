import { watched } from "./watched.ts";

/** True once a newer Ilio in another tab has taken the record over: this page can store nothing any more. */
export const outdated = watched(false);
