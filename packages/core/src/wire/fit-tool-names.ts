import type { Turn } from '../contract/turn.ts'

/** Tool names of a turn and what they are called at a target that takes fewer characters. */
export interface ToolNames {
  toTarget(name: string): string
  toClient(name: string): string
}

/** What the target takes in a name; everything else becomes an underscore. */
export interface NameRule {
  refused: RegExp
  /** Whether a name must begin with a letter or an underscore. */
  leadingLetter: boolean
  length: number
}

export const GEMINI_NAMES: NameRule = { refused: /[^a-zA-Z0-9_.:-]/g, leadingLetter: true, length: 64 }
export const CHAT_NAMES: NameRule = { refused: /[^a-zA-Z0-9_-]/g, leadingLetter: false, length: 64 }
export const MESSAGES_NAMES: NameRule = { refused: /[^a-zA-Z0-9_-]/g, leadingLetter: false, length: 128 }
export const CONVERSE_NAMES: NameRule = { refused: /[^a-zA-Z0-9_-]/g, leadingLetter: false, length: 64 }

function fitName(name: string, rule: NameRule): string {
  const clean = name.replace(rule.refused, '_')
  const led = rule.leadingLetter && !/^[a-zA-Z_]/.test(clean) ? `_${clean}` : clean
  return led.slice(0, rule.length) || '_'
}

/** Names of the turn's tools as the target takes them, each its own; the same turn always gives the same names. */
export function fitToolNames(turn: Turn | undefined, rule: NameRule): ToolNames {
  const targets = new Map<string, string>()
  const clients = new Map<string, string>()
  for (const tool of turn?.tools ?? []) {
    if (tool.kind === 'foreign' || targets.has(tool.name)) continue
    let fitted = fitName(tool.name, rule)
    for (let count = 2; clients.has(fitted); count += 1) {
      const ending = `_${count}`
      fitted = `${fitName(tool.name, rule).slice(0, rule.length - ending.length)}${ending}`
    }
    targets.set(tool.name, fitted)
    clients.set(fitted, tool.name)
  }
  return {
    toTarget: (name) => targets.get(name) ?? fitName(name, rule),
    toClient: (name) => clients.get(name) ?? name,
  }
}
