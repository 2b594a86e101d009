/**
 * Appendix tables A1, A3, A4, A5, A7 and A8 of Khanal, Zhang & Taeihagh (2024), exactly as printed, misprints included.
 * Conditions in the order enterprise, university, GDP per head, power. Speed (A2, A6) is left out: it does not follow from
 * Table 2.
 */

/** A row of a published truth table: configuration, output, cases, inclusion, PRI, names of the cases. */
export type PublishedRow = readonly [string, "0" | "1", number, number, number, string];

/** A row of a published table of necessity: condition, inclusion, relevance, coverage. */
export type PublishedNecessity = readonly [string, number, number, number];

export const truthTables = {
  diffusion: [
    ["1111", "1", 6, 0.975, 0.975, "Beijing, Chongqing, Guangdong, Jiangsu, Shanghai, Zhejiang"],
    ["1011", "1", 3, 0.949, 0.949, "Anhui, Fujian, Shandong"],
    ["0101", "1", 1, 0.934, 0.934, "Heilongjiang"],
    ["1101", "1", 1, 0.933, 0.933, "Liaoning"],
    ["0111", "1", 1, 0.93, 0.93, "Shaanxi"],
    ["1001", "1", 1, 0.921, 0.921, "Guizhou"],
    ["0100", "1", 1, 0.909, 0.909, "Jilin"],
    ["1110", "1", 1, 0.907, 0.907, "Hubei"],
    ["1100", "1", 2, 0.9, 0.9, "Hunan, Sichuan"],
    ["0110", "1", 1, 0.891, 0.891, "Tianjin"],
    ["0001", "0", 1, 0.697, 0.697, "Hebei"],
    [
      "0000",
      "0",
      9,
      0.688,
      0.688,
      "Gansu, Guangxi, Hainan, Henan, Jiangxi, Ningxia, Qinghai, Xinjiang, Yunnan",
    ],
    ["0010", "0", 2, 0.436, 0.436, "Inner Mongolia, Shanxi"],
  ],
  intensity: [
    ["1011", "1", 3, 0.948, 0.895, "Anhui, Fujian, Shandong"],
    ["1110", "1", 1, 0.91, 0.772, "Hubei"],
    ["0110", "1", 1, 0.869, 0.886, "Tianjin"],
    ["1111", "0", 6, 0.817, 0.694, "Beijing, Chongqing, Guangdong, Jiangsu, Shanghai, Zhejiang"],
    ["0111", "0", 1, 0.739, 0.435, "Shaanxi"],
    ["1001", "0", 1, 0.719, 0.244, "Guizhou"],
    ["1100", "0", 2, 0.703, 0.244, "Hunan, Sichuan"],
    ["0101", "0", 1, 0.635, 0.105, "Heilongjiang"],
    ["0100", "0", 1, 0.634, 0.087, "Jilin"],
    ["1101", "0", 1, 0.633, 0.172, "Liaoning"],
    ["0001", "0", 1, 0.557, 0.065, "Hebei"],
    ["0010", "0", 2, 0.507, 0.161, "Inner Mongolia, Shanxi"],
    [
      "0000",
      "0",
      0,
      0.359,
      0.127,
      "Gansu, Guangxi, Hainan, Henan, Jiangxi, Ningxia, Qinghai, Xinjiang, Yunnan",
    ],
  ],
  breadth: [
    ["1011", "1", 3, 0.888, 0.86, "Anhui, Fujian, Shandong"],
    ["0111", "1", 1, 0.867, 0.806, "Shaanxi"],
    ["1110", "0", 1, 0.847, 0.746, "Hubei"],
    ["1111", "0", 6, 0.839, 0.8, "Beijing, Chongqing, Guangdong, Jiangsu, Shanghai, Zhejiang"],
    ["0110", "0", 1, 0.832, 0.697, "Tianjin"],
    ["1001", "0", 1, 0.711, 0.551, "Guizhou"],
    ["0001", "0", 1, 0.701, 0.538, "Hebei"],
    ["0100", "0", 1, 0.65, 0.39, "Jilin"],
    ["1100", "0", 2, 0.642, 0.446, "Hunan, Sichuan"],
    ["0101", "0", 1, 0.61, 0.397, "Heilongjiang"],
    ["0010", "0", 2, 0.564, 0.25, "Inner Mongolia, Shanxi"],
    [
      "0000",
      "0",
      9,
      0.564,
      0.4,
      "Gansu, Guangxi, Hainan, Henan, Jiangxi, Ningxia, Qinghai, Xinjiang, Yunnan",
    ],
    ["1101", "0", 1, 0.539, 0.422, "Liaoning"],
  ],
} as const satisfies Record<string, readonly PublishedRow[]>;

export const necessities = {
  diffusion: [
    ["ENT", 0.544, 0.96, 0.95],
    ["UNI", 0.586, 0.981, 0.979],
    ["GDP", 0.508, 0.872, 0.843],
    ["POW", 0.554, 0.93, 0.919],
    ["~ENT", 0.456, 0.721, 0.673],
    ["~UNI", 0.414, 0.716, 0.636],
    ["~GDP", 0.492, 0.795, 0.76],
    ["~POW", 0.446, 0.749, 0.689],
  ],
  intensity: [
    ["ENT", 0.726, 0.766, 0.638],
    ["UNI", 0.714, 0.732, 0.601],
    ["GDP", 0.798, 0.763, 0.667],
    ["POW", 0.716, 0.728, 0.599],
    ["~ENT", 0.406, 0.548, 0.302],
    ["~UNI", 0.51, 0.603, 0.394],
    ["~GDP", 0.42, 0.58, 0.326],
    ["~POW", 0.486, 0.599, 0.378],
  ],
  breadth: [
    ["ENT", 0.576, 0.809, 0.721],
    ["UNI", 0.583, 0.783, 0.698],
    ["GDP", 0.649, 0.825, 0.722],
    ["POW", 0.635, 0.815, 0.755],
    ["~ENT", 0.495, 0.64, 0.524],
    ["~UNI", 0.502, 0.672, 0.552],
    ["~GDP", 0.467, 0.658, 0.517],
    ["~POW", 0.466, 0.657, 0.515],
  ],
} as const satisfies Record<string, readonly PublishedNecessity[]>;
