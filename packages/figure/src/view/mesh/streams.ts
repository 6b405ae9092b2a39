/**
 * Numbers as bytes that pack well: whole numbers, each as what it differs from the one before it in its column, small ones of
 * either sign as small unsigned ones, low bytes first and high bytes after them.
 */
export function toStream(values: ArrayLike<number>, columns: number): Uint8Array {
  const out = new Uint8Array(2 * values.length);
  const rows = values.length / columns;
  let at = 0;
  for (let c = 0; c < columns; c++)
    for (let r = 0; r < rows; r++) {
      const before = r === 0 ? 0 : values[(r - 1) * columns + c]!;
      const change = values[r * columns + c]! - before;
      const folded = change < 0 ? -2 * change - 1 : 2 * change;
      if (folded > 65_535) throw new RangeError(`mesh: expected steps below 32768, got ${change}.`);
      out[at] = folded & 255;
      out[values.length + at] = folded >> 8;
      at++;
    }
  return out;
}

export function fromStream(bytes: Uint8Array, columns: number): Int32Array {
  const count = bytes.length / 2;
  const out = new Int32Array(count);
  const rows = count / columns;
  let at = 0;
  for (let c = 0; c < columns; c++) {
    let value = 0;
    for (let r = 0; r < rows; r++) {
      const folded = bytes[at]! | (bytes[count + at]! << 8);
      value += folded & 1 ? -(folded + 1) / 2 : folded / 2;
      out[r * columns + c] = value;
      at++;
    }
  }
  return out;
}

/** Triangles whose places come in the order of their first use: each number as what it is below the next new one. */
export function toSteps(triangles: Uint32Array): Uint32Array {
  let next = 0;
  return triangles.map((place) => {
    const step = next - place;
    if (step < 0) throw new RangeError("mesh: expected places in the order of their first use.");
    if (step === 0) next++;
    return step;
  });
}

export function fromSteps(steps: ArrayLike<number>): Uint32Array {
  let next = 0;
  return Uint32Array.from(steps, (step) => (step === 0 ? next++ : next - step));
}
