const { process } = globalThis as { process?: { env?: Readonly<Record<string, string | undefined>> } };

/** The same cases in every run; `ILIO_RUNS` asks for more of them. */
export const runs = { seed: 20261122, numRuns: Number(process?.env?.ILIO_RUNS ?? 100) };

/** own choice, ms: for tests that do `runs` cases one after another, so that many cases on a busy machine still end. */
export const patience = 120_000;
