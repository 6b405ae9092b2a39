// Cuts the empty sky over a flat figure. All keys of a movement get the same cut, so that nothing jumps from one to the next.

/** Free above and below what is drawn, units of the card. own choice: about a hand's breadth of the body. */
const air = 8;

/** Height over width of a cut card, at least. own choice: flatter, a lying body would look like a line between two texts. */
const flattest = 0.58;

const card = 240;

/** How many numbers each command of our own paths takes, and which of them are heights. */
const commands = {
  M: { takes: 2, heights: [1] },
  L: { takes: 2, heights: [1] },
  Q: { takes: 4, heights: [1, 3] },
  A: { takes: 7, heights: [6] },
  H: { takes: 1, heights: [] },
  c: { takes: 6, heights: [5] },
  z: { takes: 0, heights: [] },
};

/** The heights that a path comes through. @throws RangeError for a command that our pictures do not use */
function heightsOf(path) {
  let y = 0;
  return [...path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)].flatMap(([, letter, rest]) => {
    const command = commands[letter];
    if (command === undefined)
      throw new RangeError(`figures: expected a path of M, L, Q, A, H, c or z, got "${letter}".`);
    const { takes, heights } = command;
    const numbers = (rest.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number);
    const found = [];
    for (let i = 0; i < numbers.length; i += takes)
      for (const at of heights) {
        const value = numbers[i + at];
        y = letter === "c" ? y + value : value;
        found.push(y);
      }
    return found;
  });
}

function drawnHeights(svg) {
  const paths = [...svg.matchAll(/ d="([^"]+)"/g)].flatMap(([, path]) => heightsOf(path));
  // a letter is about as tall as its size, and stands on its y
  const words = [...svg.matchAll(/<text [^>]*y="([\d.]+)"/g)].flatMap(([, y]) => [Number(y) - 10, Number(y)]);
  return [...paths, ...words];
}

/** Which part of the card a group of pictures needs: `[top, height]` in units. */
export function cutOf(svgs) {
  const all = svgs.flatMap(drawnHeights).map((y) => Math.min(card, Math.max(0, y)));
  const [low, high] = [Math.max(0, Math.min(...all) - air), Math.min(card, Math.max(...all) + air)];
  const height = Math.max(high - low, flattest * card);
  const top = Math.max(0, Math.min(low - (height - (high - low)) / 2, card - height));
  return [Math.round(top), Math.round(height)];
}

/** The picture with only that part of its card. */
export const cut = (svg, [top, height]) => svg.replace('viewBox="0 0 240 240"', `viewBox="0 ${top} ${card} ${height}"`);
