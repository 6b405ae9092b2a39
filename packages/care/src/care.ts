// The door of the package: what others may use. No code here.
export * from "./answers/age.ts";
export * from "./answers/answers.ts";
export * from "./answers/civilDay.ts";
export * from "./answers/enableWhen.ts";
export * from "./answers/readAnswer.ts";
export * from "./assessment/assessmentResult.ts";
export * from "./catalogue/movement.ts";
export * from "./plan/planResult.ts";
export * from "./session/step.ts";
export * from "./triage/flags.ts";
export * from "./triage/newlyCleared.rule.ts";
export * from "./triage/severity.ts";
export * from "./triage/triage.ts";
export * from "./triage/triageResult.ts";
