/** Why a QuestionnaireResponse cannot be read. `path` says where, as in `item[2].item[0].answer[0]`; "" is the whole. */
export type ResponseProblem =
  | { readonly type: "missing"; readonly path: string; readonly expected: string }
  | { readonly type: "unexpected"; readonly path: string; readonly expected: string; readonly got: string }
  | { readonly type: "unknownLinkId"; readonly path: string; readonly linkId: string }
  | { readonly type: "duplicateLinkId"; readonly path: string; readonly linkId: string }
  | { readonly type: "wrongPlace"; readonly path: string; readonly linkId: string; readonly group: string }
  | { readonly type: "severalAnswers"; readonly path: string; readonly linkId: string; readonly count: number }
  | {
      readonly type: "unknownCode";
      readonly path: string;
      readonly linkId: string;
      readonly code: string;
      readonly known: readonly string[];
    };

/** The problem in one sentence of English, for a terminal. */
export function describeResponseProblem(problem: ResponseProblem): string {
  return `${problem.path === "" ? "the response" : problem.path}: ${reason(problem)}`;
}

function reason(problem: ResponseProblem): string {
  switch (problem.type) {
    case "missing":
      return `expected ${problem.expected}, but it is missing.`;
    case "unexpected":
      return `expected ${problem.expected}, got ${problem.got}.`;
    case "unknownLinkId":
      return `no question has the linkId "${problem.linkId}".`;
    case "duplicateLinkId":
      return `the linkId "${problem.linkId}" stands here a second time.`;
    case "wrongPlace":
      return `expected "${problem.linkId}" in the group "${problem.group}".`;
    case "severalAnswers":
      return `expected one answer to "${problem.linkId}", got ${problem.count}.`;
    case "unknownCode":
      return `expected one of ${problem.known.join(", ")} for "${problem.linkId}", got "${problem.code}".`;
  }
}

/** What came, named so briefly that a hostile file cannot fill the screen. */
export function named(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value === "object" && value !== null) return "an object";
  return value === undefined ? "nothing" : clipped(JSON.stringify(value) ?? typeof value);
}

const longest = 60;
/** Text from a file, cut to what a message can hold; control and direction characters must not reach a terminal. */
export const clipped = (text: string): string =>
  (text.length > longest ? `${text.slice(0, longest)}…` : text).replace(/[\p{Cc}\p{Cf}]/gu, " ");
