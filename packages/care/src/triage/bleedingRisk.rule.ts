import type { SignRule } from "./rule.ts";

/**
 * A blood thinner together with a sore or tingling groin, thigh or front of the hip, although both rows about bleeding
 * were answered no: a bleed in the psoas begins like this, so nothing pulls on it before a doctor knows.
 */
export const bleedingRisk: SignRule = {
  id: "bleeding-risk",
  row: null,
  source: "Postgrad Med J 2002;78:630; own choice: soon and gentle, because the person said no to what is new",
  outcomes: [
    {
      when: {
        all: [
          "blood-thinner",
          {
            any: [
              "pain-groin",
              "pain-front-thigh",
              "tingling-front-thigh",
              "groin-bending-or-stairs",
              "front-of-hip-in-stretch",
              "front-of-hip-lifting-knee",
            ],
          },
        ],
      },
      level: "soon",
      exercise: "gentle",
      advice: "doctor-soon",
      onlyDoctor: true,
    },
  ],
};
