import type { Exchange } from '../../contract/call/exchange.ts'
import type { UpstreamAnswer } from '../../contract/execute/upstream.ts'
import type { FilterVerdict } from '../../contract/filter.ts'
import type { JsonObject } from '../../contract/json.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import type { Reply, StreamPart } from '../../contract/wire/reply.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { applyVerdict } from '../admit-request.ts'
import type { ChainLink, FilterChain } from '../chain-link.ts'
import type { FilterRuntime } from '../filter-runtime.ts'
import { listChanges } from '../list-changes.ts'
import { runLink } from '../run-link.ts'
import { admitStream } from '../stream/admit-stream.ts'
import { openStreamLink } from '../stream/stream-link.ts'
import type { Subject } from '../view-request.ts'
import { readAnswerBody, textOfReply } from './answer-body.ts'
import { filterReply } from './filter-reply.ts'

export interface WholeInput {
  subject: Subject
  chain: FilterChain
  answer: UpstreamAnswer
  links: readonly ChainLink[]
}

/**
 * A complete answer between two filters: the reply, and its body in the client's API if a filter needs or returned it.
 */
interface WholeAnswer {
  reply: Reply
  body: JsonObject | undefined
  changed: boolean
}

/** Runs filters in order on a complete or buffered answer. An answer that no filter changes stays as it was. */
export async function judgeWhole(
  runtime: FilterRuntime,
  exchange: Exchange,
  input: WholeInput,
): Promise<UpstreamAnswer> {
  const { answer, subject } = input
  const context = runtime.context(answer, subject.model)
  const isSame = answer.dialect === subject.dialect && answer.body.kind === 'bytes'
  const reply = await runtime.readReply(answer, context)
  if (answer.clientModel !== undefined) reply.model = answer.clientModel
  let current: WholeAnswer = {
    reply,
    body: isSame && answer.body.kind === 'bytes' ? answer.body.json : undefined,
    changed: false,
  }
  for (const link of input.links) current = await judge(runtime, exchange, { ...input, link, current })
  if (!current.changed && answer.body.kind === 'bytes') return answer
  if (subject.stream || !current.changed)
    return {
      ...answer,
      dialect: subject.dialect,
      body: { kind: 'parts', parts: toParts(runtime.splitReply(current.reply)) },
    }
  const json = current.body ?? runtime.grammar(subject.dialect).writeResponse(current.reply, context).body
  const { clientModel: _shown, ...rest } = answer
  return {
    ...rest,
    dialect: subject.dialect,
    body: { kind: 'bytes', bytes: encoder.encode(JSON.stringify(json)), json },
  }
}

const encoder = new TextEncoder()

interface Judging extends WholeInput {
  link: ChainLink
  current: WholeAnswer
}

async function judge(runtime: FilterRuntime, exchange: Exchange, input: Judging): Promise<WholeAnswer> {
  const { link, current } = input
  const { output, stream } = link.definition
  if (!output && stream) {
    if (!admitStream(runtime, exchange, input)) return current
    const texts = openStreamLink(runtime, exchange, {
      ...input,
      open: (request) => stream.call(link.definition, request),
    })
    try {
      const filtered = await filterReply(current.reply, texts)
      return filtered === current.reply ? current : { reply: filtered, body: undefined, changed: true }
    } finally {
      texts.close()
    }
  }
  return judgeBody(runtime, exchange, input)
}

async function judgeBody(runtime: FilterRuntime, exchange: Exchange, input: Judging): Promise<WholeAnswer> {
  const { link, current, subject, chain } = input
  const { dialect } = subject
  const context = runtime.context(input.answer, subject.model)
  const body = current.body ?? runtime.grammar(dialect).writeResponse(current.reply, context).body
  const text = textOfReply(current.reply)
  let rewritten: WholeAnswer | undefined
  const verdict = await runLink(runtime, exchange, {
    link,
    chain,
    subject,
    phase: 'output',
    async work(request) {
      const made = await link.definition.output?.({ text, body: structuredClone(body), dialect, request })
      // Parsed within the filter's policy, so that an invalid answer counts as the filter's failure.
      if (made?.action === 'rewrite') rewritten = rewrite(runtime, input, made)
      return made
    },
    changes(show) {
      const toMessage = (content: string): ChatMessage => ({ role: 'assistant', content })
      return rewritten ? listChanges([toMessage(text)], [toMessage(textOfReply(rewritten.reply))], show) : []
    },
  })
  if (verdict.action === 'answer')
    return { reply: withText(current.reply, verdict.text), body: undefined, changed: true }
  applyVerdict(exchange, link, verdict)
  return verdict.action === 'rewrite' ? (rewritten ?? current) : { ...current, body }
}

function rewrite(
  runtime: FilterRuntime,
  input: Judging,
  verdict: Extract<FilterVerdict, { action: 'rewrite' }>,
): WholeAnswer | undefined {
  if (verdict.body) return { reply: readAnswerBody(runtime, input, verdict.body), body: verdict.body, changed: true }
  if (verdict.text === undefined) throw new PlanoError('filter_failed', `Filter "${input.link.id}" returned no answer.`)
  return { reply: withText(input.current.reply, verdict.text), body: undefined, changed: true }
}

/** Replaces the texts of a reply with one text. Tool calls and reasoning stay. */
function withText(reply: Reply, text: string): Reply {
  return {
    ...reply,
    choices: reply.choices.map((choice) => {
      const at = choice.parts.findIndex((part) => part.type === 'text')
      const others = choice.parts.filter((part) => part.type !== 'text')
      const place = at < 0 ? others.length : choice.parts.slice(0, at).filter((part) => part.type !== 'text').length
      const { logprobs: _old, ...rest } = choice
      return { ...rest, parts: [...others.slice(0, place), { type: 'text', text }, ...others.slice(place)] }
    }),
  }
}

async function* toParts(parts: Iterable<StreamPart>): AsyncGenerator<StreamPart> {
  yield* parts
}
