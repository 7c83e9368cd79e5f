/** Length of a sentence vector. */
export const DIMENSION = 512
