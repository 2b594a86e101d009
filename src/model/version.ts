/**
 * Version of the model: 1, and one more for every entry of the changelog that begins with "Changes results:". Results of
 * one version have the same numbers, whichever version of the program made them.
 */
export const MODEL_VERSION = 11;
