import { barSize, type Field } from "./field.ts";

/** Those bars of a field that can matter somewhere: their numbers, and the same by set, one set after another. */
export interface Selection {
  readonly bars: Int32Array;
  count: number;
  readonly members: Int32Array;
  readonly setStart: Int32Array;
  /** Distance of each bar of the field at the last place asked about, m. */
  readonly distances: Float64Array;
}

/** A selection of all bars; `select` narrows it. */
export function selectAll(field: Field): Selection {
  const count = field.bars.length / barSize;
  const selection: Selection = {
    bars: new Int32Array(count),
    count,
    members: new Int32Array(field.sets.reduce((sum, { members }) => sum + members.length, 0)),
    setStart: new Int32Array(field.sets.length + 1),
    distances: new Float64Array(count),
  };
  narrow(field, selection, () => true);
  return selection;
}

/** Keeps the bars that a test lets through. */
export function narrow({ sets, bars }: Field, selection: Selection, isWanted: (bar: number) => boolean): void {
  const count = bars.length / barSize;
  const { distances } = selection;
  selection.count = 0;
  for (let i = 0; i < count; i++) {
    const wanted = isWanted(i);
    distances[i] = wanted ? 0 : Number.POSITIVE_INFINITY;
    if (wanted) selection.bars[selection.count++] = i;
  }
  let at = 0;
  sets.forEach(({ members }, s) => {
    selection.setStart[s] = at;
    for (const i of members) if (distances[i] === 0) selection.members[at++] = i;
  });
  selection.setStart[sets.length] = at;
}
