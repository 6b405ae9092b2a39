/** The baked pictures of a movement, as `scripts/figures.mjs` puts them together. */
export interface Pictures {
  /** The key that stands for the movement. */
  readonly picture: string;
  /** The key at which a phase ends, by the phase's cue. */
  readonly cues: Readonly<Record<string, string>>;
  readonly svg: Readonly<Record<string, string>>;
}

const loaded = new Map<string, Promise<Pictures | null>>();

/**
 * The pictures of a pose; null when there are none for it, or none can be had now. Words say everything that a picture shows,
 * so a page without one is whole.
 */
export function picturesOf(poseId: string): Promise<Pictures | null> {
  const known = loaded.get(poseId);
  if (known !== undefined) return known;
  const asked = load(poseId);
  loaded.set(poseId, asked);
  return asked;
}

async function load(poseId: string): Promise<Pictures | null> {
  try {
    const answer = await fetch(new URL(`figures/${poseId}.json`, document.baseURI));
    return answer.ok ? ((await answer.json()) as Pictures) : null;
  } catch (error) {
    // offline before the store has it: asked again at the next visit
    loaded.delete(poseId);
    console.warn(`The picture of ${poseId} cannot be had now.`, error);
    return null;
  }
}

/** An SVG whose ids are of one place on the page, so that a picture may stand there twice; hidden, as words stand beside it. */
export function forPlace(svg: string, place: string): string {
  const own = /<title id="([^"]+)-t">[^<]*<\/title>/.exec(svg);
  if (own === null) return svg;
  const [title, prefix] = own as unknown as [string, string];
  return svg
    .replace(title, "")
    .replace(/ role="img" aria-labelledby="[^"]*"/, ' aria-hidden="true" focusable="false"')
    .replaceAll(prefix, place);
}
