import type { ConversationState } from '../conversation-state.ts'
import { measureEfficiency } from '../report/measure-efficiency.ts'
import { writeSnippet } from '../report/write-snippet.ts'
import { boundText, foldWord } from '../turns/read-utterance.ts'
import type { CompatRow } from './compat-row.ts'

const LOOKBACK = 2
const FEWEST_WORDS = 5
const EXACT = 0.95
const NEAR = 0.85

interface Said {
  index: number
  words: number
  trigrams: ReadonlySet<string>
}

/** Plano's length and repetition rules: character trigrams of the speaker's previous two messages. */
export function readCompatStagnation(rows: readonly CompatRow[], state: ConversationState): void {
  const efficiency = measureEfficiency(state.userTurns)
  const last = rows.at(-1)
  if (efficiency < 0.5 && last)
    state.emit({
      type: 'interaction.stagnation.dragging',
      messageIndex: last.index,
      confidence: 1 - efficiency,
      snippet: '',
      metadata: { total_turns: state.userTurns, efficiency_score: efficiency, baseline_turns: 5 },
    })
  const said: Record<'human' | 'gpt', Said[]> = { human: [], gpt: [] }
  for (const row of rows) {
    if ((row.from !== 'human' && row.from !== 'gpt') || row.text === '') continue
    const history = said[row.from]
    const now = readSaid(row)
    if (!(row.from === 'human' && opensGladly(row.text, state))) emitRepetition(row, now, { history, state })
    history.push(now)
    if (history.length > LOOKBACK) history.shift()
  }
}

function opensGladly(text: string, { vocabulary }: ConversationState): boolean {
  return vocabulary.words.affirmations.has(foldWord(text.trimStart().split(/[^\p{L}'\u2019]/u, 1)[0] ?? ''))
}

function readSaid(row: CompatRow): Said {
  const words = boundText(row.text)
    .toLowerCase()
    .split(/\s/)
    .filter((word) => word !== '')
  const joined = words.map((word) => word.replace(/[^\p{L}\p{N}'-]/gu, '')).join(' ')
  const trigrams = new Set<string>()
  for (let at = 0; at + 3 <= joined.length; at += 1) trigrams.add(joined.slice(at, at + 3))
  return { index: row.index, words: words.length, trigrams }
}

function emitRepetition(
  row: CompatRow,
  now: Said,
  { history, state }: { history: Said[]; state: ConversationState },
): void {
  if (now.words < FEWEST_WORDS) return
  for (const before of history) {
    if (before.words < FEWEST_WORDS) continue
    const similarity = compareSets(now.trigrams, before.trigrams)
    if (similarity < NEAR) continue
    const kind = similarity >= EXACT ? 'exact' : 'near_duplicate'
    state.emit({
      type: 'interaction.stagnation.repetition',
      messageIndex: row.index,
      confidence: similarity,
      snippet: writeSnippet(row.text, 0, Math.min(row.text.length, 100)),
      metadata: {
        repetition_type: kind,
        compared_to: before.index,
        similarity,
        role: row.from === 'human' ? 'user' : 'assistant',
      },
    })
    return
  }
}

function compareSets(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let shared = 0
  for (const item of left) if (right.has(item)) shared += 1
  return shared / Math.max(1, left.size + right.size - shared)
}
