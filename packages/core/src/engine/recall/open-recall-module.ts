import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { InferenceRequest } from '../../contract/call/inference-request.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import type { StoredSurface } from '../../recall/stored/answer-stored.ts'
import { LazyModule } from '../../util/async/lazy-module.ts'
import type { EngineServices } from '../open-engine-services.ts'
import type { Entry } from '../pipeline.ts'

export interface RecallModule {
  background(exchange: Exchange, entry: Entry, request: InferenceRequest): Promise<Answer> | undefined
  recall(exchange: Exchange, request: InferenceRequest): InferenceRequest | Promise<InferenceRequest>
  save(exchange: Exchange, request: InferenceRequest, answer: Answer): Answer | Promise<Answer>
  answer(exchange: Exchange, entry: { call: ClientCall; surface: StoredSurface }): Promise<Answer>
}

/**
 * Storage of responses, conversations and message threads. Without configuration it is loaded by the first request that
 * needs it.
 */
export async function openRecallModule(services: EngineServices, maxBodyBytes: number): Promise<RecallModule> {
  const late = new LazyModule(async () => (await import('./assemble-recall.ts')).assembleRecall(services, maxBodyBytes))
  const { type, ...settings } = services.config.state_storage
  if (type !== 'memory' || Object.keys(settings).length > 0) await late.open()
  return {
    background: (exchange, { call }, request) =>
      request.dialect === 'responses' && request.mode !== 'decision' && request.body['background'] === true
        ? late.use((module) => module.begin(exchange, { call, request }))
        : undefined,
    recall: (exchange, request) => (isKept(request) ? late.use((module) => module.recall(exchange, request)) : request),
    save: (exchange, request, answer) =>
      isKept(request) ? late.use((module) => module.save(exchange, request, answer)) : answer,
    answer: (exchange, entry) => late.use((module) => module.answer(exchange, entry)),
  }
}

function isKept({ dialect, body, threaded }: InferenceRequest): boolean {
  return dialect === 'responses' || (dialect === 'messages' && (threaded ?? body['thread'] ?? null) !== null)
}
