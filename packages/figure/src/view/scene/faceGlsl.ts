/** A calm face of no one, drawn on the skin: lids, eyes, brows, lips and a little warmth in the tone of skin and hair, by their places in neutral standing. */
export const faceGlsl = `float bow(vec2 p, vec2 a, vec2 b, vec2 c) {
  vec2 ab = b - a;
  vec2 bc = c - b;
  float s = length(p - a - ab * clamp(dot(p - a, ab) / dot(ab, ab), 0.0, 1.0));
  float t = length(p - b - bc * clamp(dot(p - b, bc) / dot(bc, bc), 0.0, 1.0));
  return min(s, t);
}
vec3 faced(vec3 skin, vec3 r, vec3 n) {
  if (r.y < 0.535 || r.x < -0.03) return skin;
  vec2 p = vec2(abs(r.z), r.y);
  vec3 c = skin;
  float warm = exp(-dot(p - vec2(0.034, 0.603), p - vec2(0.034, 0.603)) / 0.00022);
  c = mix(c, c * vec3(1.02, 0.86, 0.82), 0.45 * warm);
  float nose = exp(-dot(p - vec2(0.0, 0.606), p - vec2(0.0, 0.606)) / 0.00012);
  c = mix(c, c * vec3(1.01, 0.88, 0.84), 0.4 * nose * step(0.03, r.x));
  float socket = exp(-dot((p - vec2(0.0295, 0.634)) * vec2(1.0, 1.5), (p - vec2(0.0295, 0.634)) * vec2(1.0, 1.5)) / 0.00013);
  c *= 1.0 - 0.16 * socket;
  // eyes: white, iris, lid
  vec2 q = (p - vec2(0.0295, 0.6288)) / vec2(0.0105, 0.0046);
  float eye = smoothstep(1.08, 0.92, length(q + vec2(0.0, 0.12 * q.x * q.x))) * step(p.y, 0.6318);
  c = mix(c, vec3(0.93, 0.9, 0.86), eye);
  float iris = smoothstep(0.0044, 0.0038, length(p - vec2(0.0288, 0.6292)));
  c = mix(c, vec3(0.3, 0.2, 0.15), iris * eye);
  c = mix(c, vec3(0.08, 0.05, 0.05), smoothstep(0.0022, 0.0017, length(p - vec2(0.0288, 0.6292))) * eye);
  float lid = smoothstep(0.0016, 0.0007, bow(p, vec2(0.0195, 0.6296), vec2(0.029, 0.6328), vec2(0.041, 0.6285)));
  c = mix(c, 0.85 * uHair, 0.9 * lid);
  float brow = smoothstep(0.0029, 0.0012, bow(p, vec2(0.0155, 0.6488), vec2(0.03, 0.6512), vec2(0.0445, 0.6478)) + 0.012 * max(0.0, p.x - 0.03));
  c = mix(c, uHair, 0.72 * brow);
  // lips
  vec2 m = p - vec2(0.0, 0.5755);
  float reach = 1.0 - clamp(m.x / 0.0215, 0.0, 1.0);
  float upper = smoothstep(0.0, 0.0012, (0.0065 * pow(reach, 0.7) - 0.0016 * exp(-m.x * m.x / 0.00001)) - m.y) * step(0.0, m.y);
  float lower = smoothstep(0.0, 0.0012, 0.0078 * pow(reach, 0.6) + m.y) * step(m.y, 0.0);
  c = mix(c, c * vec3(0.9, 0.66, 0.62), 0.62 * (upper + lower) * step(0.012, r.x) * step(0.001, reach));
  float mouth = smoothstep(0.0013, 0.0005, bow(p, vec2(0.0, 0.5752), vec2(0.012, 0.5756), vec2(0.0205, 0.5768)));
  c = mix(c, c * vec3(0.48, 0.32, 0.34), 0.75 * mouth * step(0.012, r.x));
  return c;
}
`;
