import type { Exchange } from '../contract/call/exchange.ts'
import type { Decision } from '../contract/record/decision.ts'
import type { HeaderList } from '../contract/transport/answer.ts'

/** Largest number of ids in a header. A ranked list of models may have hundreds. */
const MAX_LISTED = 16
const MAX_HEADER_CHARS = 1024
const MAX_HUNDREDTHS = 1e9
const VISIBLE = /^[\x20-\x7e]*$/

/**
 * The headers of every answer: request id, upstream and decision, without any user text. Appended to the given headers.
 */
export function decisionHeaders(
  exchange: Exchange,
  elapsedMs: number,
  headers: (readonly [string, string])[] = [],
): HeaderList {
  const { decision } = exchange
  const { losses = [] } = exchange.outcome
  // The client's own id if it consists of visible characters, otherwise a generated one.
  const { id } = exchange
  // OpenAI's client reads the second name, Anthropic's the third.
  headers.push(['x-plano-request-id', id], ['x-request-id', id], ['request-id', id])
  const { cache, cacheAgeMs } = exchange.outcome
  if (cache !== undefined) headers.push(['x-plano-response-cache', cache])
  if (cacheAgeMs !== undefined) headers.push(['age', String(Math.floor(cacheAgeMs / 1000))])
  // Fields lost in translation. The reasons are in the response event.
  if (losses.length > 0)
    headers.push(['x-plano-losses', headerSafe(list([...new Set(losses.map(({ field }) => field))]))])
  if (!decision) return headers
  if (decision.agents.length > 0) headers.push(['x-plano-agents', headerSafe(list(listAgents(exchange, decision)))])
  const { failedAgents = [] } = exchange.outcome
  if (failedAgents.length > 0) headers.push(['x-plano-failed-agents', headerSafe(list(failedAgents))])
  const model = exchange.outcome.upstream
  if (decision.kind === 'models' && model !== undefined) headers.push(['x-plano-model', showName(model)])
  headers.push(['x-plano-decision', summarize(decision).slice(0, MAX_HEADER_CHARS)])
  headers.push([
    'server-timing',
    `decide;dur=${showHundredths(decision.durationMs)}, plano;dur=${showHundredths(elapsedMs)}`,
  ])
  return headers
}

/** JSON written by hand, because it is part of every answer and only names may need escaping. */
function summarize(decision: Decision): string {
  const { id, stage, kind, route } = decision
  const chosen = kind === 'agents' ? decision.agents : decision.models
  const [first] = chosen
  const isOne = first !== undefined && chosen.length === 1
  const listed = isOne ? quoteName(first) : chosen.slice(0, MAX_LISTED).map(quoteName).join(',')
  const named = route === null ? '' : `,"route":${quoteName(route)}`
  const figures = `"confidence":${inHundredths(decision.confidence)}${named},"${kind}":[${listed}]`
  return `{"id":"${id}","stage":"${stage}",${figures},"ms":${inHundredths(decision.durationMs)}}`
}

/** Cached header forms of names: a configuration has few, and each appears in many answers. */
const shown = new Map<string, { plain: string; quoted: string }>()
const MAX_SHOWN = 200

function show(name: string): { plain: string; quoted: string } {
  const known = shown.get(name)
  if (known) return known
  // Wildcards allow clients to invent model names.
  if (shown.size >= MAX_SHOWN) shown.clear()
  const made = { plain: headerSafe(name), quoted: headerSafe(JSON.stringify(name)) }
  shown.set(name, made)
  return made
}

const showName = (name: string) => show(name).plain
const quoteName = (name: string) => show(name).quoted

/** Not a number becomes null, as in JSON. */
function inHundredths(value: number): number | null {
  return Number.isFinite(value) ? Math.round(value * 100) / 100 : null
}

/** Same result as `toFixed(2)` but several times as fast for typical times. */
function showHundredths(value: number): string {
  const hundredths = Math.round(value * 100)
  if (!(hundredths >= 0 && hundredths < MAX_HUNDREDTHS)) return value.toFixed(2)
  const rest = hundredths % 100
  return `${(hundredths - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`
}

/**
 * The agents of the plan in order, each followed by the agents that it handed over to, and at the end the default agent
 * that answered in place of one that failed.
 */
function listAgents({ outcome }: Exchange, { agents }: Decision): readonly string[] {
  const { replacement, handOffs = [] } = outcome
  if (replacement === undefined && handOffs.length === 0) return agents
  const left = [...handOffs]
  return [...agents, ...(replacement === undefined ? [] : [replacement])].flatMap((agent) => {
    const turn = [agent]
    for (let next = takeOver(left, agent); next !== undefined; next = takeOver(left, next)) turn.push(next)
    return turn
  })
}

function takeOver(handOffs: { from: string; to: string }[], agent: string): string | undefined {
  const at = handOffs.findIndex(({ from }) => from === agent)
  return at < 0 ? undefined : handOffs.splice(at, 1)[0]?.to
}

function list(ids: readonly string[]): string {
  return ids.slice(0, MAX_LISTED).join(',')
}

/** Header values are visible ASCII of limited length; everything else is percent-encoded. */
function headerSafe(value: string): string {
  if (value.length <= MAX_HEADER_CHARS && VISIBLE.test(value)) return value
  // An unpaired surrogate, which JSON may contain, cannot be encoded.
  const ascii = value
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replace(/[^\x20-\x7e]/gu, (char) => encodeURIComponent(char))
  return ascii.slice(0, MAX_HEADER_CHARS)
}
