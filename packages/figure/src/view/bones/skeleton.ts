import { sacrumRows } from "../../bones/pelvis.ts";
import { femurRows, vertebrae } from "../../bones/spineAndThigh.ts";
import { type BarRow, rowsOf, type Vec3 } from "../../field/rows.ts";
import type { Tissue } from "../mesh/bodyMesh.ts";
import * as arms from "./arms.ts";
import * as head from "./head.ts";
import { hipRows } from "./hip.ts";
import * as legs from "./legs.ts";
import * as thorax from "./thorax.ts";

/** A bone that is meshed by itself and moves with the body that carries its rows. */
export interface BoneShape {
  readonly name: string;
  readonly tissue: Tissue;
  readonly rows: readonly BarRow[];
  /** Over how much its bars melt into each other, m. */
  readonly blend: number;
  /** How large the cells of its mesh are, m; own choices, by how thin it is. */
  readonly cell: number;
  /** A bone of the middle is its own mirror image; the others have one on the left. */
  readonly isMiddle: boolean;
  /** Balls taken away. */
  readonly hollows?: readonly (readonly [Vec3, number])[];
}

const melt = 0.0035;
const right = (name: string, rows: readonly BarRow[], cell = 0.0032, blend = melt): BoneShape => ({
  ...{ name, rows, cell, blend, tissue: "bone", isMiddle: false },
});
const middle = (name: string, rows: readonly BarRow[], cell = 0.0026, blend = melt): BoneShape => ({
  ...{ name, rows, cell, blend, tissue: "bone", isMiddle: true },
});

/** The rows of pairs are written for both sides; a bone has those of the right one. */
const oneSide = (rows: readonly BarRow[]): readonly BarRow[] => rows.map((row) => ({ ...row, pair: false }));

/** Discs lie above each lumbar vertebra and below the last one: the third row of a vertebra runs through its middle, downwards. */
const discs: readonly BoneShape[] = Object.entries(vertebrae).flatMap(([name, rows]) => {
  const { body, from, to } = rows[2]!;
  const centre: Vec3 = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2, 0];
  const up = [(from[0] - to[0]) / 0.008, (from[1] - to[1]) / 0.008] as const;
  const disc = (above: number): BoneShape => {
    const [x, y] = [centre[0] + above * up[0], centre[1] + above * up[1]];
    const bar = [
      [x - 0.0065 * up[1], y + 0.0065 * up[0], 0],
      [x + 0.0065 * up[1], y - 0.0065 * up[0], 0],
      [0.0066, 0.0066],
      { wide: 2.9 },
    ] as const;
    return {
      ...{
        name: `disc ${name} ${above > 0 ? "above" : "below"}`,
        blend: melt,
        cell: 0.0026,
        isMiddle: true,
        tissue: "disc" as const,
      },
      rows: rowsOf({ body, part: "inside" }, [bar]),
    };
  };
  return name === "L5" ? [disc(0.0158), disc(-0.0158)] : [disc(0.0158)];
});

/** Every bone that is drawn. Hip bones first: the mesh names where they are. */
export const skeleton: readonly BoneShape[] = [
  right("hip", hipRows, 0.0024),
  middle("sacrum", sacrumRows),
  ...Object.entries(vertebrae).map(([name, rows]) => middle(name, rows)),
  ...discs,
  middle("thoracic vertebrae", thorax.thoracicRows, 0.003),
  ...thorax.ribRows.map((rows, i) => right(`rib ${i + 1}`, oneSide(rows), 0.0028)),
  { ...right("rib cartilage", oneSide(thorax.cartilageRows), 0.0028), tissue: "cartilage" },
  middle("breastbone", thorax.sternumRows, 0.003),
  right("shoulder", oneSide(thorax.shoulderRows), 0.003),
  right("thigh bone", femurRows, 0.0036, 0.006),
  right("shin bone", legs.tibiaRows, 0.0036, 0.006),
  right("calf bone", legs.fibulaRows, 0.0032),
  right("kneecap", legs.patellaRows),
  right("ankle bone", legs.talusRows),
  right("foot", legs.footRows, 0.003, 0.002),
  right("toes", legs.toeRows, 0.0028, 0.0015),
  right("upper arm bone", arms.humerusRows, 0.0034, 0.006),
  right("ulna", arms.ulnaRows, 0.003),
  right("radius", arms.radiusRows, 0.003),
  right("hand", arms.handRows, 0.0024, 0.0012),
  { ...middle("skull", head.skullRows, 0.0045, 0.006), hollows: head.skullHollows },
  middle("neck", head.neckRows, 0.003),
];
