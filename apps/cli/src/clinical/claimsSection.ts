import {
  type Claim,
  type ClaimBasis,
  type ClaimModel,
  claims,
  claimsOf,
  type FactReference,
  factChange,
  topicIds,
  type Verdict,
} from "@ilio/care/claims";
import { basisText } from "./basisText.ts";
import { blocks, id, list, table } from "./markdown.ts";
import type { Reviewed } from "./reviewed.ts";

/** Every statement of the articles: what is told of it, what that rests on, and what the body model computes. */
export const claimsSection = (words: Reviewed): string =>
  blocks(
    "## 7. What is said, and what is known",
    `The founding articles make 58 statements; ${claims.length} pages take up each of them once. A person reads the sentence, the verdict, the finding, the correction and what Ilio does; the numbers of the model are told in words, against the muscle's whole range.`,
    list([
      "Verdicts: *supported*, *mixed*, *weak* (few or poor studies), *wrong* (what is known says otherwise), *untested*.",
      "*Recalled* is a fact of common textbooks that nobody looked up again, with how sure we are of it. None below 90 % is told.",
      "*Unsafe* stands beside an advice that can do harm; the page says so first.",
      `Told as known (supported or wrong): ${claims.filter(isEstablished).length} of ${claims.length}. Without any study: ${claims.filter(isBare).map(codeOf).join(", ")}.`,
    ]),
    ...topicIds.map((topic) =>
      blocks(
        `### ${words(`learnPage.topic.${topic}`)}`,
        table(
          ["id", "statement", "verdict", "finding", "correction", "what Ilio does", "basis", "model"],
          claimsOf(topic).map((claim) => rowOf(claim, words)),
        ),
      ),
    ),
  );

const established: readonly Verdict[] = ["supported", "wrong"];
const isEstablished = ({ verdict }: Claim): boolean => established.includes(verdict);
const isBare = ({ basis }: Claim): boolean => !basis.some((each) => "source" in each);
const codeOf = (claim: Claim): string => id("C", claim.id);

function rowOf(claim: Claim, words: Reviewed): readonly string[] {
  const say = (part: string) => words(`claim.${claim.id}.${part}`);
  return [
    codeOf(claim),
    say("said"),
    claim.unsafe ? `${claim.verdict}, unsafe` : claim.verdict,
    say("finds"),
    say("instead"),
    claim.movement === undefined ? say("so") : `${say("so")} (${id("M", claim.movement)})`,
    claim.basis.map(claimBasisText).join("; "),
    modelText(claim.model, words),
  ];
}

const claimBasisText = (basis: ClaimBasis): string =>
  "recalled" in basis ? `recalled (${basis.sure} %): ${basis.recalled}` : basisText(basis);

const modelText = (model: ClaimModel, words: Reviewed): string =>
  "none" in model
    ? words(`claimPage.noModel.${model.none}`)
    : model.facts.map((fact) => factText(fact, words)).join("; ");

function factText({ muscle, at, against }: FactReference, words: Reviewed): string {
  const { changePercent, lengthMm, againstMm } = factChange({ muscle, at, against });
  const moment = (name: string) => words(`claimPage.moment.${name}`);
  const signed = `${changePercent < 0 ? "−" : "+"}${Math.abs(changePercent).toFixed(0)} %`;
  return `${muscle}, ${moment(at)} against ${moment(against)}: ${lengthMm} mm against ${againstMm} mm, ${signed} of its range`;
}
