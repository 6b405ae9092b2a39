/**
 * Where the skin is glass: about the lumbar spine and the hips, or all over. An arm that hangs before the hip is glass where it
 * hides it. `uWindow`: 0 closed, 1 the window, 2 all of it. `uMiddle`: middle of the window in the room, m, and the person's scale.
 */
export const windowGlsl = `uniform float uWindow;
uniform vec4 uMiddle;
float openness(vec3 rest, float arm, vec3 place) {
  if (uWindow < 0.5) return 0.0;
  if (uWindow > 1.5) return 1.0;
  float away = length((rest - vec3(-0.088, 0.018, 0.0)) / vec3(0.4, 0.225, 0.4));
  float body = 1.0 - smoothstep(0.86, 1.0, away);
  vec3 sight = normalize(place - uEye);
  vec3 to = uMiddle.xyz - uEye;
  float along = dot(to, sight);
  float beside = length(to - along * sight) / uMiddle.w;
  float before = smoothstep(0.0, 0.05, length(to) - length(place - uEye));
  float hides = before * (1.0 - smoothstep(0.15, 0.2, beside));
  return mix(body, hides, smoothstep(0.3, 0.7, arm));
}
`;
