interface Modules {
  getModuleInfo(id: string): { readonly importedIds: readonly string[] } | null;
}

/**
 * Keeps what the first screen needs in one chunk. Without it, every lazy chunk that shares a part of it would split it
 * further: more requests, and more bytes as each is packed on its own.
 *
 * Only for libraries and the app's own modules: those of a package of ours are imported through its door, which leads to
 * all of it, and the bundler knows better which of them the first screen uses.
 */
export function firstLoad(entry: string) {
  const ids = new Set([entry]);
  let isWalked = false;
  return {
    test: /node_modules|apps.web.src/,
    name: (id: string, modules: Modules): string | null => {
      // A Set grows while it is walked, so each module is looked into once.
      if (!isWalked)
        for (const each of ids) for (const next of modules.getModuleInfo(each)?.importedIds ?? []) ids.add(next);
      isWalked = true;
      return ids.has(id) ? "first" : null;
    },
  };
}
