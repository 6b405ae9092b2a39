import { catalogue, type HomeTestId, homeTests } from "@ilio/care";
import { type BodyFacts, bodyFacts } from "@ilio/care/bodyFacts";
import { type Facts, motionOf, motions } from "@ilio/poses";
import { describe, expect, expectTypeOf, it } from "vitest";

const posed = Object.values(catalogue);

describe("poses and catalogue", () => {
  it("have the same phases: cue for cue, and what the main muscle does", () => {
    // the model has no diaphragm, so nothing can be computed of a breath
    const computed = posed.filter(({ muscles }) => muscles[0] !== "diaphragm");
    const differing = computed.flatMap(({ poseId, phases }) => {
      const said = phases.map(({ cue, kind }) => `${cue} ${kind}`);
      // a cue may take several ways to show (foot down, then hips): it is called by the last one
      const shown = motionOf(poseId)
        .phases.filter(({ cue }, i, all) => cue !== all[i + 1]?.cue)
        .map(({ cue, action }) => `${cue} ${action}`);
      return said.join() === shown.join() ? [] : [{ poseId, said, shown }];
    });
    expect(differing).toEqual([]);
  });

  it("have a movement for each pose, and a pose for each movement", () => {
    const poses = motions.filter(({ kind }) => kind === "movement").map(({ id }) => id);
    expect(poses.toSorted()).toEqual(posed.map(({ poseId }) => poseId).toSorted());
  });

  it("are there for each home test, with the same cues where the pose has phases", () => {
    const poses = motions.filter(({ kind }) => kind === "homeTest");
    expect(poses.map(({ id }) => id).toSorted()).toEqual(Object.keys(homeTests).toSorted());
    const differing = poses.filter(({ id, phases }) => {
      const cues = [...new Set(phases.map(({ cue }) => cue))];
      return cues.length > 0 && cues.join() !== homeTests[id as HomeTestId].cues.join();
    });
    expect(differing.map(({ id }) => id)).toEqual([]);
  });

  it("agree on which movements lengthen the hip flexors beyond standing", () => {
    const longest = (poseId: string): number =>
      Math.max(...Object.values(bodyFacts.motions[poseId]!.keys).map((key) => key.psoas_major!.strainPercent[0]));
    const stretches = posed.filter(({ hipFlexorStretch }) => hipFlexorStretch);
    expect(stretches.filter(({ poseId }) => !(longest(poseId) > 0)).map(({ poseId }) => poseId)).toEqual([]);
  });

  it("have facts of the form that care declares", () => {
    expectTypeOf<Facts>().toExtend<BodyFacts>();
    expect(Object.keys(bodyFacts.motions).toSorted()).toEqual(motions.map(({ id }) => id).toSorted());
  });
});
