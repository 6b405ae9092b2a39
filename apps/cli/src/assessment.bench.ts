import { confusionOf, type GeneratorName, generators, hardSigns, patternIds, rightOf, stories } from "@ilio/care";

interface Measured {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
}

const people = 20_000;
const seed = 1;

const percent = (part: number, whole: number): number => Math.round((1000 * part) / whole) / 10;

/**
 * Self-consistency by simulation, and nothing more: people made up by our own shares are judged by our own rules, told by
 * generators of which all but the first are wrong on purpose. Half of them did the home tests. It says nothing about real
 * people.
 */
export async function bench(): Promise<readonly Measured[]> {
  console.log(`Self-consistency over ${people} made-up people for each generator; it says nothing about real people.`);
  const measured = (Object.keys(generators) as GeneratorName[]).flatMap((name) => {
    const confusion = confusionOf(name, people, seed);
    const columns = ["none", ...patternIds].filter((column) =>
      stories.some((story) => confusion[story][column as "none"] !== undefined),
    );
    console.log(`\n${name}: story (rows) and the first pattern that fits well (columns)`);
    console.table(
      Object.fromEntries(
        stories.map((story) => [
          story,
          Object.fromEntries(columns.map((column) => [column, confusion[story][column as "none"] ?? 0])),
        ]),
      ),
    );
    const all = rightOf(confusion);
    const each = patternIds
      .map((pattern) => ({ pattern, ...rightOf(confusion, pattern) }))
      .filter(({ told }) => told > 0)
      .map(({ pattern, right, told }) => ({
        name: `${name}, ${pattern} fits well rightly, of ${told}`,
        value: percent(right, told),
        unit: "%",
      }));
    return [
      { name: `${name}, fits well rightly, of ${all.told}`, value: percent(all.right, all.told), unit: "%" },
      ...each,
    ];
  });
  const signs = hardSigns(people, seed);
  if (signs.withoutStop.length > 0) throw new Error(`bench: ${signs.withoutStop.length} went on without a stop.`);
  return [
    ...measured,
    { name: "hard sign said or unsure, without a stop", value: signs.withoutStop.length, unit: "people" },
    { name: "missed because the hard sign was denied", value: percent(signs.denied, signs.people), unit: "%" },
  ];
}
