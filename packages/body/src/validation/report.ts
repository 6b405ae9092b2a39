import { boneClearances, leftOut } from "./bonePath.ts";
import { guideRows, lostArms } from "./guides.ts";
import { mirrorDifference } from "./mirror.ts";
import { hipCurves, hipFlexors, published, signs } from "./reportHip.ts";
import { scalingRows } from "./scaling.ts";
import { levels } from "./signs.ts";
import { stepDegrees, sweepResults } from "./sweeps.ts";
import { fixed, mm, table, testNote } from "./table.ts";

/** Every table of `docs/model/validation.md`, worked out anew. */
export const validationReport = (): string =>
  `${[head, smooth(), wraps(), guides(), mirrored(), published(), hipCurves(), hipFlexors(), signs(), bonePaths(), scaling()].join("\n\n")}\n`;

const head = `# Validation of the body model

Printed by \`npm run body:tables\` from the model itself; do not edit it by hand. \`npm run verify\` fails when it is stale, and
\`npm test\` when a row does not keep its limit. Frames and signs: [frames.md](frames.md). Sources: [sources.md](sources.md). Where the model must
not be trusted: [limits.md](limits.md). A moment arm is r = −dL/dq.`;

function smooth(): string {
  const { poses, muscles } = sweepResults();
  const largest = muscles.toSorted((a, b) => b.armChange - a.armChange).slice(0, 10);
  const unexplained = Math.max(...muscles.map((each) => each.unexplained));
  const shortest = Math.min(...muscles.map((each) => each.shortest));
  return `## Lengths and arms change smoothly

One coordinate at a time goes through its whole range in steps of ${stepDegrees}°, on grids of the others: ${poses} poses here, every
combination of the grids in \`npm run soak\`. Limits, for every muscle: |ΔL + r̄ · Δq| ≤ 0.01 mm, |Δr| ≤ 3 mm in a step.

- Largest change of length that the arms do not explain: ${fixed(mm(unexplained), 4)} mm. Shortest muscle: ${fixed(mm(shortest), 0)} mm.
- The ten largest changes of an arm in one step:

${table(
  ["muscle", "change, mm", "where, degrees"],
  largest.map((each) => [each.muscle, mm(each.armChange), each.armChangeAt]),
  2,
)}

${testNote("sweeps")}`;
}

function wraps(): string {
  const rows = sweepResults().wraps.map(
    ({ muscle, surface, toCut, nearest, poses, touching }) =>
      [
        muscle.startsWith("Ps_") ? "psoas (11)" : muscle,
        surface,
        fixed((toCut * 180) / Math.PI, 0),
        Number.isFinite(nearest) ? fixed(nearest, 2) : "both fixed to it",
        fixed((100 * touching) / poses, 0),
      ] as const,
  );
  return `## Surfaces are wound about safely

In the same poses. The cut is the angle at which a winding would jump by a whole turn; for the sphere of the chest, the line
through its centre. Limits: never nearer to the cut than 20°, and no point that moves against a surface nearer to its axis than
1.01 radii.

${table(["muscle", "surface", "to the cut, °", "nearest point, radii", "touches, % of poses"], rows)}

${testNote("sweeps")}`;
}

function guides(): string {
  const rows = guideRows().map(({ muscle, lumbarExtension, guided, straight }) => [
    muscle,
    lumbarExtension,
    ...guided.map((arm, i) => (arm === 0 ? "–" : `${fixed(arm, 1)} (${fixed(straight[i]!, 1)})`)),
  ]);
  const lost = lostArms().map(({ muscle, lost: share }) => [muscle, share] as const);
  return `## Erector spinae in a bent back

Extension arms in mm, in brackets those of the straight line without its guide. Macintosh 1993 found that full flexion takes at
most 18 % from the extensor moments of the lumbar back muscles; straight lines lose up to half.

${table(["muscle", "lumbar_extension, °", ...levels], rows, 0)}

Every erector fascicle that still loses more than a fifth of an arm at −60°, at the level that loses most:

${table(["muscle", "lost, %"], lost, 0)}

${testNote("guides")}`;
}

function mirrored(): string {
  const { poses, length, arm } = mirrorDifference();
  return `## Left equals right

${poses} random poses over the whole range and their mirror images, all muscles, all coordinates. Largest difference: ${length} m in
length, ${arm} m in a moment arm. Limit: 1e-15 m.

${testNote("mirror")}`;
}

function bonePaths(): string {
  const rows = boneClearances().map(({ bone, least, muscle, pose }) => [bone, mm(least), muscle, pose] as const);
  return `## Psoas and iliacus stay outside of bone

Straight pieces of both against simple bones of our own (\`packages/body/src/tables/bones.ts\`), over hip flexion −30° to 120° and
lumbar extension −30° to 20°, without the first and last ${fixed(mm(leftOut), 0)} mm of each path. Limit: more than 0 mm. A path is a line:
the belly of a muscle has a thickness that this does not see.

${table(["bone", "nearest, mm", "muscle", "pose, degrees"], rows)}

${testNote("bonePath")}`;
}

function scaling(): string {
  const most = (values: readonly number[]) =>
    Math.max(...values) <= 1e-12 ? "below 1e-12" : String(Math.max(...values));
  const rows = scalingRows().map(
    ({ stature, length, arm }) => [fixed(stature, 2), most([length]), most([arm])] as const,
  );
  return `## Small and large people

The model of another stature at 20 random poses, against the reference times the ratio of statures. Limit: 1e-12.

${table(["stature, m", "lengths, relative", "arms, m"], rows)}

${testNote("scaling")}`;
}
