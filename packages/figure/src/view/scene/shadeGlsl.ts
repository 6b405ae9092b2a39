import { shadowBalls } from "../pose/shadows.ts";

/** How much of the light that falls on a surface each ball of the body takes away, summed. */
export const shadeGlsl = `uniform vec4 uBalls[${shadowBalls}];
float taken(vec3 place, vec3 normal) {
  float sum = 0.0;
  for (int i = 0; i < ${shadowBalls}; i++) {
    vec3 d = uBalls[i].xyz - place;
    float r = uBalls[i].w;
    float l2 = dot(d, d) + 1e-5;
    float up = dot(d, normal);
    sum += up < 0.0 ? 0.0 : min(0.75, max(up, 0.3 * r) * r * r / (l2 * sqrt(l2)));
  }
  return sum;
}
`;
