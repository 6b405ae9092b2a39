import {
  candidatesByEmphasis,
  catalogue,
  conditionTable,
  directionRules,
  emphasisTable,
  flags,
  latePregnancy,
  lessons,
  otherRules,
  patterns,
  signRules,
  sources,
  violationRules,
} from "@ilio/care";
import { claims } from "@ilio/care/claims";
import { clinicalDocument } from "../clinical/clinicalDocument.ts";
import { ok } from "../io.ts";
import type { Command } from "./command.ts";

/** Prints every rule and number of care: as the document for a clinician, or the tables themselves as JSON. */
export const rules: Command = async (args, _io, words) => ok(args.json ? tables() : clinicalDocument(words));

const tables = (): string =>
  JSON.stringify(
    {
      flags,
      signRules,
      otherRules: otherRules.map(({ id, says, source }) => ({ id, says, source })),
      conditionTable: { ...conditionTable, "late-pregnancy": latePregnancy },
      directionRules,
      catalogue,
      patterns,
      lessons,
      emphasisTable,
      candidatesByEmphasis,
      violationRules,
      claims,
      sources,
    },
    null,
    2,
  );
