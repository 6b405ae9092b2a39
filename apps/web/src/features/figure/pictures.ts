/** Stills, cut to what they need together, as `scripts/figures.mjs` puts them together. */
export interface Pictures {
  /** The key that stands for the movement. */
  readonly picture: string;
  /** The order in which its keys are shown, each with the cues of the phases that end there. */
  readonly steps: readonly { readonly key: string; readonly cues: readonly string[] }[];
  readonly svg: Readonly<Record<string, string>>;
}

/** What not to do at a key. */
export interface Mistake {
  readonly id: string;
  readonly key: string;
  readonly svg: string;
  /** What is right from another side, where the mistake is seen from there; else the key's own picture says it. */
  readonly right?: string;
}

const loaded = new Map<string, Promise<unknown>>();

/**
 * A file of pictures; null when there is none, or it cannot be had now. Words say everything that a picture shows, so a page
 * without one is whole.
 */
export function fileOf<T>(name: string): Promise<T | null> {
  const asked = loaded.get(name) ?? load(name);
  loaded.set(name, asked);
  return asked as Promise<T | null>;
}

async function load(name: string): Promise<unknown> {
  try {
    const answer = await fetch(new URL(`figures/${name}.json`, document.baseURI));
    return answer.ok ? await answer.json() : null;
  } catch (error) {
    // offline before the store has it: asked again at the next visit
    loaded.delete(name);
    console.warn(`The pictures of ${name} cannot be had now.`, error);
    return null;
  }
}

/** The pictures of a pose. */
export const picturesOf = (poseId: string): Promise<Pictures | null> => fileOf(poseId);

/** Its common mistakes. */
export const mistakesOf = (poseId: string): Promise<readonly Mistake[] | null> => fileOf(`${poseId}.mistakes`);

/** A small picture of every movement, by its pose. */
export const icons = (): Promise<Readonly<Record<string, string>> | null> => fileOf("icons");

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
