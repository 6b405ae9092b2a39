/** Custom properties of a block of CSS, by name. Only plain colours `#rrggbb` are kept. */
export function coloursIn(css: string, selector: string): Readonly<Record<string, string>> {
  const start = css.indexOf(`${selector} {`);
  if (start === -1) throw new Error(`contrast: expected a block "${selector}" in the tokens.`);
  const block = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\s*;/gi)].map(([, name = "", colour = ""]) => [
      name,
      colour.toLowerCase(),
    ]),
  );
}

/**
 * Contrast of two colours `#rrggbb`, 1 to 21.
 *
 * @source WCAG 2.2, definitions of relative luminance and contrast ratio
 */
export function contrastRatio(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const channel = (start: number): number => {
    const value = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
