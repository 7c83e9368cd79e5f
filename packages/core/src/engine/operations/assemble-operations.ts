import type { ClientCall } from '../../contract/call/client-call.ts'
import type { Exchange } from '../../contract/call/exchange.ts'
import type { Answer } from '../../contract/transport/answer.ts'
import { callOperation } from '../../upstream/call-operation.ts'
import type { LimitModule } from '../limit/assemble-limit.ts'
import { observeOperations, observeTransport } from '../observe/open-observer.ts'
import type { EngineServices } from '../open-engine-services.ts'
import { answerOperation, type OperationParts, type OperationSurface } from './answer-operation.ts'
import { limitOperations } from './limit-operations.ts'

export interface OperationsParts extends Pick<OperationParts, 'callCandidates' | 'refuseAsUpstream' | 'maxBytes'> {
  services: EngineServices
  limitModule: LimitModule
}

/** Assembles the operations other than inference. */
export function assembleOperations({ services, limitModule, ...ways }: OperationsParts) {
  const { config, directory, platform, observer } = services
  const transport = observeTransport(observer, services.ownTransport)
  const called = {
    transport,
    clock: platform.clock,
    deadlineTimer: services.deadlineTimer,
    traceHeaders: observer.traceHeaders,
  }
  const operations: OperationParts = {
    ...ways,
    config,
    directory,
    platform,
    callOperation: observeOperations(observer, (exchange, call) => callOperation(called, exchange, call)),
  }
  const limited = limitOperations(limitModule, operations)
  return async (exchange: Exchange, entry: { call: ClientCall; surface: OperationSurface }): Promise<Answer> => {
    if (entry.surface.kind !== 'embeddings') return answerOperation(operations, exchange, entry)
    const answer = await answerOperation(limited, exchange, entry)
    return { ...answer, headers: [...answer.headers, ...limitModule.headers(exchange)] }
  }
}
