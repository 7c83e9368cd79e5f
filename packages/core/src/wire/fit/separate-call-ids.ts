import type { TurnMessage, TurnPart } from '../../contract/wire/turn.ts'

/** Calls of one original id that wait for their result. */
interface Waiting {
  /** The answer to which the calls belong. */
  answer: number
  ids: string[]
  /** How many of them have their result. */
  answered: number
}

/**
 * Gives repeated tool call ids a suffix, consistently for each call and its result. Some models number their calls anew
 * in every turn or answer, and APIs that refuse duplicates refuse the whole conversation. `write` is how the API spells
 * an id: different ids may become equal by it. Returns the same messages when all ids differ.
 */
export function separateCallIds(
  messages: readonly TurnMessage[],
  write: (id: string) => string,
): readonly TurnMessage[] {
  if (!hasRepeated(messages, write)) return messages
  const separator = new Separator(write)
  return messages.map((message) => {
    separator.begin(message)
    return { ...message, parts: message.parts.map((part) => separator.rename(part)) }
  })
}

/** Takes time in proportion to the number of calls, since clients choose the ids. */
class Separator {
  private readonly write: (id: string) => string
  private readonly taken = new Set<string>()
  /** The last suffix by the id as the API spells it, so that no suffix is tried twice. */
  private readonly suffixes = new Map<string, number>()
  private readonly waiting = new Map<string, Waiting>()
  private answer = 0
  private isAnswered = false

  constructor(write: (id: string) => string) {
    this.write = write
  }

  begin({ role }: TurnMessage): void {
    // Calls that the following messages did not answer get no result any more.
    if (role === 'assistant' && this.isAnswered) this.answer += 1
    this.isAnswered = role !== 'assistant'
  }

  rename(part: TurnPart): TurnPart {
    if (part.type === 'tool-call') {
      const id = this.freeId(part.id)
      this.waitingFor(part.id).ids.push(id)
      return id === part.id ? part : { ...part, id }
    }
    if (part.type !== 'tool-result') return part
    const waiting = this.waitingFor(part.callId)
    const callId = waiting.ids[waiting.answered]
    if (callId === undefined) return part
    waiting.answered += 1
    return callId === part.callId ? part : { ...part, callId }
  }

  private waitingFor(id: string): Waiting {
    const { answer } = this
    const known = this.waiting.get(id)
    if (known?.answer === answer) return known
    const fresh = { answer, ids: [], answered: 0 }
    this.waiting.set(id, fresh)
    return fresh
  }

  private freeId(id: string): string {
    const root = this.write(id)
    let free = id
    let spelled = root
    while (this.taken.has(spelled)) {
      const suffix = (this.suffixes.get(root) ?? 1) + 1
      this.suffixes.set(root, suffix)
      free = `${id}_${suffix}`
      spelled = this.write(free)
    }
    this.taken.add(spelled)
    return free
  }
}

function hasRepeated(messages: readonly TurnMessage[], write: (id: string) => string): boolean {
  const seen = new Set<string>()
  for (const { parts } of messages) {
    for (const part of parts) {
      if (part.type !== 'tool-call') continue
      const id = write(part.id)
      if (seen.has(id)) return true
      seen.add(id)
    }
  }
  return false
}
