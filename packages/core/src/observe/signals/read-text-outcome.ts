import {
  CERTAIN_OPENINGS,
  CONTENT_TOOLS,
  INNOCENT_OPENINGS,
  SHORT_OPENINGS,
  SUCCESS_WORDS,
  TECHNICAL_WORDS,
} from './failure-text.data.ts'
import type { ToolFailure } from './tool-failure.ts'

const OPENING_LENGTH = 300
const SHORT_LENGTH = 320
const LEAD = /^(?:[\s*_<[(\u274c\u2716\u2717\u26a0\u{1f6ab}\u{1f534}\u{1f6d1}]|\ufe0f){1,16}/u
/** "Could not be completed" tells of no completion. */
const UNDONE = /\b(?:not|n't|failed to)(?: be)? [a-z]{1,20}/g
const LOG_LINE = /^[[(]?(?:\d{4}-\d\d-\d\d|\d\d:\d\d|(?:error|warn|warning|info|debug|trace|fatal|notice)\b)/i

export interface TextReading {
  /** Name of the tool that answered; documents and logs are read more strictly. */
  tool: string
  /** Only an unmistakable opening counts. */
  certainOnly: boolean
}

/** A failure told in plain text, or undefined. Long texts fail by their opening only: what follows is content. */
export function readTextOutcome(text: string, { tool, certainOnly }: TextReading): ToolFailure | undefined {
  const trimmed = text.trim()
  if (trimmed === '' || trimmed.startsWith('#')) return undefined
  const opening = trimmed
    .slice(0, OPENING_LENGTH)
    .replace(LEAD, '')
    .replace(/[ \t]{2,}/g, ' ')
    .toLowerCase()
  if (INNOCENT_OPENINGS.some((innocent) => innocent.test(opening)) || isLog(trimmed)) return undefined
  const content = CONTENT_TOOLS.test(tool.toLowerCase())
  const lines = countLines(trimmed, 4)
  if (content && lines > 3) return undefined
  const failure = (confidence: number): ToolFailure => ({ message: trimmed.slice(0, 600), confidence, source: 'text' })
  if (CERTAIN_OPENINGS.some((certain) => certain.test(opening))) return failure(0.95)
  if (certainOnly || trimmed.length > SHORT_LENGTH || lines > 3) return undefined
  const short = trimmed.toLowerCase().replace(/"[^"\n]{0,200}"/g, '""')
  if (SUCCESS_WORDS.test(short.replace(UNDONE, '')) || short.includes('?')) return undefined
  if (SHORT_OPENINGS.some((likely) => likely.test(opening))) return failure(0.85)
  if (content) return undefined
  return TECHNICAL_WORDS.some((technical) => technical.test(short)) ? failure(0.75) : undefined
}

function countLines(text: string, limit: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines < limit; at = text.indexOf('\n', at + 1)) lines += 1
  return lines
}

/** Two or more lines that each open with a time or a level are somebody's log, whatever it tells. */
function isLog(text: string): boolean {
  const first = text.indexOf('\n')
  if (first < 0 || !LOG_LINE.test(text)) return false
  return LOG_LINE.test(text.slice(first + 1, first + 40).trimStart())
}
