import { massage, massageDoctorFirst, massagePreparations, massageReasonKey, massageTellings } from "@ilio/care";
import { basisText } from "./basisText.ts";
import { blocks, id, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** Massage is offered, never taught: how to prepare, what to tell, and whom to ask first. */
export const massageSection = (words: Reviewed): string =>
  blocks(
    "### Massage",
    `${words("massage.about")} ${words("massage.dose")}`,
    table(
      [id("M", "massage"), "", "basis"],
      [
        ["dose", "", basisText(massage.timesPerMonth.basis)],
        ...massage.contraindications.map(({ key, basis }) => [
          "ask first",
          words(massageReasonKey(key)),
          basisText(basis),
        ]),
        ...massageDoctorFirst.map((key) => ["doctor first", words(`massage.doctor.${key}`), ""]),
        ...massagePreparations.map((key) => ["prepare", words(`massage.prepare.${key}`), ""]),
        ...massageTellings.map((key) => ["tell", words(`massage.tell.${key}`), ""]),
      ],
    ),
  );
