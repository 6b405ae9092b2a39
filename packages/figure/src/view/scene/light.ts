/** Light that comes with the eye: soft from above and the left, a cool one from below. Colours are as on the screen; squares are near enough to light. */
export const lightGlsl = `uniform vec3 uEye;
uniform mat4 viewMatrix;
vec3 lit(vec3 colour, vec3 n, vec3 v, float gloss, vec3 shade) {
  vec3 e = mat3(viewMatrix) * n;
  float key = smoothstep(-0.55, 1.0, dot(e, normalize(vec3(-0.45, 0.7, 0.62))));
  float fill = smoothstep(-0.3, 1.0, dot(e, normalize(vec3(0.8, 0.05, 0.45))));
  float sky = 0.5 + 0.5 * n.y;
  vec3 base = colour * colour;
  vec3 light = base * (0.36 + 0.62 * key + 0.14 * fill + 0.1 * (sky - 0.5));
  float facing = clamp(dot(n, v), 0.0, 1.0);
  light = mix(light, base * shade, 0.6 * pow(1.0 - facing, 2.4));
  vec3 half_ = normalize(normalize(vec3(-0.45, 0.7, 0.62)) + vec3(0.0, 0.0, 1.0));
  light += gloss * pow(clamp(dot(e, half_), 0.0, 1.0), 24.0);
  return sqrt(max(light, 0.0));
}
`;
