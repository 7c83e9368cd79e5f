import type { PlanoConfig } from '../../config/schema/root.ts'
import type { ModelTarget } from '../../contract/model/model-target.ts'
import type { AnswerReader, Observer } from '../../contract/observer.ts'
import type { Transport } from '../../contract/transport/transport.ts'
import type { ChatMessage } from '../../contract/wire/message.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { CaptureOptions, ContentRedactor } from '../../observe/capture-content.ts'
import { createObserver } from '../../observe/create-observer.ts'
import type { ExchangeTracing } from '../../observe/exchange-tracing.ts'
import type { createCallUpstream } from '../../upstream/call-upstream.ts'
import type { AssembleOptions } from '../assemble-options.ts'
import type { OperationParts } from '../operations/answer-operation.ts'

const DEFAULT_CAPTURED_CHARS = 4000

/** Options for capturing content. Undefined when it is off. */
export function readCapture({ tracing }: PlanoConfig, redact: ContentRedactor | undefined): CaptureOptions | undefined {
  const maxChars = tracing.max_content_chars ?? DEFAULT_CAPTURED_CHARS
  return tracing.capture_content === true ? { maxChars, redact } : undefined
}

/** Captures message contents. Undefined, and not loaded, when it is off. */
async function openCapture(config: PlanoConfig, redact: ContentRedactor | undefined) {
  const capture = readCapture(config, redact)
  if (capture === undefined) return undefined
  const { captureMessage } = await import('../../observe/capture-content.ts')
  return (message: ChatMessage) => captureMessage(message, capture)
}

/** Opens the observer for one configuration. */
export async function openObserver(
  config: PlanoConfig,
  options: AssembleOptions,
  readAnswer: AnswerReader,
): Promise<Observer> {
  const { overrides } = config
  const { clock } = options.platform
  const capture = await openCapture(config, options.redact)
  let opened: ExchangeTracing | undefined
  const tracing = () =>
    (opened ??= options.telemetry.loaded?.openTracing({
      clock,
      ratio: (config.tracing.random_sampling ?? 100) / 100,
      random: options.random,
      attributes: {
        headerPrefixes: config.tracing.span_attributes?.header_prefixes ?? [],
        fixed: config.tracing.span_attributes?.static ?? {},
      },
      redact: capture && ((text) => capture({ role: 'user', content: text }).content),
    }))
  return createObserver({
    clock,
    emit: options.hub.emit,
    listens: options.hub.listens,
    readAnswer,
    tracing,
    conversations: overrides.disable_signals === true ? undefined : options.conversations,
    capture,
  })
}

type CallUpstream = ReturnType<typeof createCallUpstream>

/** Wraps upstream calls with the observer. */
export function observeCalls(
  observer: Observer,
  callUpstream: CallUpstream,
  findModel: (id: string) => ModelTarget | undefined,
): CallUpstream {
  return (exchange, candidate, request) => {
    if (!observer.isTracing()) return callUpstream(exchange, candidate, request)
    const target = candidate.kind === 'model' ? findModel(candidate.id) : undefined
    const inProcess = candidate.run !== undefined || target?.access.run !== undefined
    return observer.call(exchange, { candidate, request, target, inProcess }, () =>
      callUpstream(exchange, candidate, request),
    )
  }
}

type CallOperation = OperationParts['callOperation']

/** Wraps operations other than inference with the observer. */
export function observeOperations(observer: Observer, callOperation: CallOperation): CallOperation {
  return async (exchange, call) => {
    const { target, candidate, operation } = call
    const body = operation.kind === 'passthrough' ? {} : operation.body
    const request = { dialect: 'chat', body, raw: undefined, stream: false, conversation: () => [] } as const
    const kind =
      operation.kind === 'count-tokens' || operation.kind === 'gemini-count' ? 'count_tokens' : operation.kind
    const answer = await observer.call(
      exchange,
      { candidate, request, target, inProcess: false, operation: kind },
      () => callOperation(exchange, call),
    )
    if ('handOff' in answer) throw new PlanoError('internal', 'A provider handed a request over.')
    return answer
  }
}

/** Prevents an instrumented HTTP client from tracing requests below our own span. */
export function observeTransport(observer: Observer, transport: Transport): Transport {
  return {
    send: (request) =>
      observer.isTracing() ? observer.quietly(() => transport.send(request)) : transport.send(request),
    close: () => transport.close(),
  }
}
