import type { Turn } from '../../contract/wire/turn.ts'

/** A turn's tool names, and their names for a target that allows fewer characters. */
export interface ToolNames {
  toTarget(name: string): string
  toClient(name: string): string
}

/** The characters that the target allows in a name. All others become underscores. */
export interface NameRule {
  refused: RegExp
  /** The name must begin with a letter or an underscore. */
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

/** Maps the turn's tool names to unique names that the target accepts. Deterministic. */
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
