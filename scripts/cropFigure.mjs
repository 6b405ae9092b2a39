// Cuts away the empty parts of cards. All pictures of a movement get the same cut, so that nothing jumps from one to the next.

/** Free round what is drawn, units of the card. own choice: about a hand's breadth of the body. */
const air = 8;

/** Height over width on paper, at least. own choice: flatter, a lying body would look like a line between two texts. */
const flattestOnPaper = 0.42;

/** The least width over height on paper. own choice: a standing body keeps room for its arms and the floor beside it. */
const slimmest = 0.6;

const card = 240;

/** What is wider is a floor, a mat or a bed: it runs out of the picture on both sides, wherever that ends. */
const runsThrough = 180;

/** How many numbers each command of our own paths takes, and where in them its ways across and down are. */
const commands = {
  M: { takes: 2, x: [0], y: [1] },
  L: { takes: 2, x: [0], y: [1] },
  Q: { takes: 4, x: [0, 2], y: [1, 3] },
  A: { takes: 7, x: [5], y: [6] },
  H: { takes: 1, x: [0], y: [] },
  c: { takes: 6, x: [4], y: [5] },
  z: { takes: 0, x: [], y: [] },
};

/** The places along one axis that a path comes through. @throws RangeError for a command that our pictures do not use */
function placesOf(path, axis) {
  let at = 0;
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, letter, rest]) => {
    const command = commands[letter];
    if (command === undefined)
      throw new RangeError(`figures: expected a path of M, L, Q, A, H, c or z, got "${letter}".`);
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const found = [];
    for (let i = 0; i < numbers.length; i += command.takes)
      for (const n of command[axis]) {
        at = letter === "c" ? at + numbers[i + n] : numbers[i + n];
        found.push(at);
      }
    return found;
  });
}

const within = (places) => places.map((place) => Math.min(card, Math.max(0, place)));
const span = (places) => (places.length === 0 ? 0 : Math.max(...places) - Math.min(...places));

/** First and last place along one axis that any of the pictures needs. */
function neededBy(svgs, axis) {
  const paths = svgs.flatMap((svg) =>
    [...svg.matchAll(/ d="([^"]+)"/g)].map(([, path]) => within(placesOf(path, axis))),
  );
  const own = axis === "y" ? paths : paths.filter((places) => span(places) < runsThrough);
  const all = [...(own.some((places) => places.length > 0) ? own : paths).flat(), ...wordsIn(svgs, axis)];
  return [Math.max(0, Math.min(...all) - air), Math.min(card, Math.max(...all) + air)];
}

/** A letter is about as tall as its size of 11 units, and stands on its y; its width is that of the body beside it. */
function wordsIn(svgs, axis) {
  if (axis === "x") return [];
  const found = svgs.flatMap((svg) => [...svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].map(([, y]) => Number(y)));
  return found.flatMap((y) => [y - 10, y]);
}

/** At least so long a piece of the card, about the middle of the one that is needed. */
function widened([from, to], least) {
  const length = Math.min(card, Math.max(to - from, least));
  const start = Math.min(Math.max(0, (from + to - length) / 2), card - length);
  return [Math.round(start), Math.round(length)];
}

/** The part of the card that pictures of one movement need, cut on all sides: `[x, y, width, height]`. Paper is short of room. */
export function closeCutOf(svgs) {
  const [low, high] = neededBy(svgs, "y");
  const [x, width] = widened(neededBy(svgs, "x"), slimmest * (high - low));
  const [y, height] = widened([low, high], flattestOnPaper * width);
  return [x, y, width, height];
}

/** The picture with only that part of its card. */
export const cut = (svg, part) => svg.replace('viewBox="0 0 240 240"', `viewBox="${part.join(" ")}"`);
