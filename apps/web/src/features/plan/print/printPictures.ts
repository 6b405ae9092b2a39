/** The pictures of a movement for paper, as `scripts/figures.mjs` bakes them: where it begins and where it ends, or one. */
export type PrintPictures = readonly string[];

/** A picture that could not be had now, so that a page says so. */
const missing = null;

async function load(poseId: string): Promise<PrintPictures | typeof missing> {
  try {
    const answer = await fetch(new URL(`figures/${poseId}.print.json`, document.baseURI));
    if (answer.ok) return (await answer.json()) as PrintPictures;
    console.warn(`The picture of ${poseId} for paper cannot be had: status ${answer.status}.`);
  } catch (error) {
    console.warn(`The picture of ${poseId} for paper cannot be had now.`, error);
  }
  return missing;
}

/** All of them, by pose; those that cannot be had are left out. */
export async function loadPrintPictures(poseIds: readonly string[]): Promise<ReadonlyMap<string, PrintPictures>> {
  const found = await Promise.all([...new Set(poseIds)].map(async (id) => [id, await load(id)] as const));
  return new Map(found.flatMap(([id, pictures]) => (pictures === missing ? [] : [[id, pictures] as const])));
}
