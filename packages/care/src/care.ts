// The door of the package: what others may use. No code here.
export * from "./answers/answers.ts";
export * from "./assessment/assessmentResult.ts";
export * from "./catalogue/movement.ts";
export * from "./plan/planResult.ts";
export * from "./session/step.ts";
export * from "./triage/triageResult.ts";
