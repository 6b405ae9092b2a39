import { describe, expect, it } from "vitest";
import { conditionIds } from "../answers/answers.ts";
import { catalogue } from "../catalogue/catalogue.ts";
import { type MovementId, movementIds } from "../catalogue/movement.ts";
import { sources } from "../catalogue/sources.ts";
import { type Cell, changeKeys, verdicts } from "./cell.ts";
import { easeIds } from "./cells.ts";
import { conditionTable } from "./conditionTable.ts";
import { directionRules } from "./directionRules.ts";
import { earlyPregnancy, latePregnancy } from "./pregnancy.ts";

const movements = movementIds.map((id) => catalogue[id]);
const rows = [...Object.entries(conditionTable), ["late pregnancy", latePregnancy] as const];
const reasonOf = ({ basis }: Cell) => ("source" in basis ? sources[basis.source].citation : basis.ownChoice);
const idsWith = (verdict: Cell["verdict"], row: Readonly<Record<MovementId, Cell>>) =>
  movementIds.filter((id) => row[id].verdict === verdict);

describe("the table condition × movement", () => {
  it("has a row for every condition, and one for late pregnancy", () => {
    expect(rows.map(([name]) => name)).toEqual([...conditionIds, "late pregnancy"]);
  });

  it.each(rows)("%s has a cell for every movement, with a reason in whole words", (_condition, row) => {
    expect(Object.keys(row).toSorted()).toEqual([...movementIds].toSorted());
    for (const cell of Object.values(row)) expect(reasonOf(cell).split(" ").length).toBeGreaterThanOrEqual(5);
  });

  it("gives no reason of its own to two conditions", () => {
    const own = rows.map(([condition, row]) => [
      condition === "late pregnancy" ? "pregnant" : condition,
      new Set(Object.values(row).flatMap(({ basis }) => ("ownChoice" in basis ? [basis.ownChoice] : []))),
    ]);
    const owners = new Map<string, Set<string>>();
    for (const [condition, reasons] of own as [string, Set<string>][]) {
      for (const reason of reasons) owners.set(reason, (owners.get(reason) ?? new Set()).add(condition));
    }
    expect([...owners].filter(([, conditions]) => conditions.size > 1).map(([reason]) => reason)).toEqual([]);
  });

  it("uses every change, but for the one that a painkiller asks for", () => {
    const cells = [
      ...rows.flatMap(([, row]) => Object.values(row)),
      ...directionRules.flatMap((rule) => rule.cells.map(({ cell }) => cell)),
    ];
    const used = cells.flatMap((cell) => ("change" in cell ? [cell.change] : []));
    expect(new Set(used)).toEqual(new Set(changeKeys.filter((key) => key !== "easy-range")));
  });

  it("counts as ease what the catalogue does not count as exercise", () => {
    expect(movements.filter(({ counted }) => !counted).map(({ id }) => id)).toEqual([...easeIds]);
  });

  it("never bars lying on the side, breathing or the walk", () => {
    for (const [, row] of rows) {
      expect(row["side-lying-rest"].verdict).not.toBe("bar");
      expect(row["diaphragmatic-breathing"].verdict).not.toBe("bar");
      expect(row["comfortable-walk"].verdict).not.toBe("bar");
    }
  });

  it("bars every exercise after recent surgery", () => {
    const exercises = movements.filter(({ counted }) => counted).map(({ id }) => id);
    expect(idsWith("bar", conditionTable["recent-surgery"])).toEqual([...exercises, "constructive-rest-90-90"]);
  });

  it("bars every hip behind the body with a new hip or a slipped vertebra", () => {
    for (const { id } of movements.filter(({ endRangeHipExtension }) => endRangeHipExtension)) {
      expect(conditionTable["hip-replacement"][id].verdict).toBe("bar");
      expect(conditionTable["slipped-vertebra"][id].verdict).toBe("bar");
    }
  });

  it("leaves a new hip what keeps to its middle range", () => {
    expect(movementIds.filter((id) => conditionTable["hip-replacement"][id].verdict !== "bar")).toEqual([
      "hip-flexor-pandiculation",
      "standing-march",
      "supta-padangusthasana",
      "mini-bridge",
      "bridge",
      "side-lying-hip-abduction",
      "side-lying-rest",
      "diaphragmatic-breathing",
      "comfortable-walk",
    ]);
  });

  it("allows nothing unchanged that could end in a fall when balance is bad, bones are thin or blood is", () => {
    for (const condition of ["fits-or-bad-balance", "osteoporosis-or-steroids"] as const) {
      const falls = movements.filter(({ balance }) => balance).map(({ id }) => conditionTable[condition][id].verdict);
      expect(falls).not.toContain("allow");
    }
    const standing = movements.filter(({ balance, counted }) => balance && counted).map(({ id }) => id);
    expect(standing.filter((id) => conditionTable["blood-thinner"][id].verdict === "allow")).toEqual([]);
  });

  it("lets nobody hold the breath with a weak heart, or press on a hernia face down", () => {
    expect(conditionTable["heart-or-blood-pressure"]["isometric-hip-flexion"]).toMatchObject({
      change: "breathe-freely",
    });
    expect(conditionTable.hernia["prone-hip-extension"].verdict).toBe("bar");
    expect(conditionTable.hernia["dead-bug"].verdict).toBe("bar");
  });
});

describe("late pregnancy", () => {
  it("bars all that is flat on the back, over the edge of a bed or face down", () => {
    const flat = movements.filter(({ position }) => ["supine", "bed-edge", "prone"].includes(position));
    expect(flat.length).toBeGreaterThan(10);
    expect(flat.filter(({ id }) => latePregnancy[id].verdict !== "bar").map(({ id }) => id)).toEqual([]);
  });

  it("leaves exactly these, and none of them unchanged", () => {
    expect(idsWith("allow", latePregnancy)).toEqual([]);
    expect(idsWith("change", latePregnancy)).toEqual([
      "standing-march",
      "chair-navasana",
      "isometric-hip-flexion",
      "bird-dog-leg",
      "half-kneeling-hip-flexor-stretch",
      "clamshell",
      "side-lying-hip-abduction",
      "side-lying-rest",
      "diaphragmatic-breathing",
      "comfortable-walk",
    ]);
  });

  it("tells to breathe wherever a hold would invite a held breath", () => {
    for (const id of ["isometric-hip-flexion", "diaphragmatic-breathing"] as const) {
      expect(latePregnancy[id]).toMatchObject({ change: "breathe-freely" });
    }
  });

  it("is never freer than early pregnancy", () => {
    for (const id of movementIds) {
      const [early, late] = [earlyPregnancy[id], latePregnancy[id]].map(({ verdict }) => verdicts.indexOf(verdict));
      expect(late).toBeGreaterThanOrEqual(early!);
    }
  });
});
