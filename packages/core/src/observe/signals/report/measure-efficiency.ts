const BASELINE_TURNS = 5
const DECAY = 0.25

/**
 * Plano's efficiency for a weighted number of turns: 1 for up to five user turns, then 1 / (1 + 0.25 × (turns − 5)).
 */
export function measureEfficiency(turns: number): number {
  return turns <= BASELINE_TURNS ? 1 : 1 / (1 + DECAY * (turns - BASELINE_TURNS))
}
