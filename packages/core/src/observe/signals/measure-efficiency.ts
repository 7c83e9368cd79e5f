const BASELINE_TURNS = 5
const DECAY = 0.25

/** Plano's efficiency: 1 up to five turns of the user, then 1 / (1 + 0.25 × (turns − 5)), by turns as they count. */
export function measureEfficiency(turns: number): number {
  return turns <= BASELINE_TURNS ? 1 : 1 / (1 + DECAY * (turns - BASELINE_TURNS))
}
