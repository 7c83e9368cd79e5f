import type { Answer } from '../../contract/answer.ts'
import type { ClientCall } from '../../contract/client-call.ts'
import type { Exchange } from '../../contract/exchange.ts'
import { callOperation } from '../../upstream/call-operation.ts'
import type { LimitRoom } from '../assemble-limit.ts'
import { observeOperations, observeTransport } from '../observe/open-observer.ts'
import type { Ground } from '../open-ground.ts'
import { answerOperation, type OperationParts, type OperationSurface } from './answer-operation.ts'
import { limitOperations } from './limit-operations.ts'

export interface OperationsParts extends Pick<OperationParts, 'callBeside' | 'refuseAsUpstream' | 'maxBytes'> {
  ground: Ground
  limitRoom: LimitRoom
}

/** Assembles the operations other than inference. */
export function assembleOperations({ ground, limitRoom, ...ways }: OperationsParts) {
  const { config, directory, platform, observer } = ground
  const transport = observeTransport(observer, ground.ownTransport)
  const called = { transport, clock: platform.clock, sweeper: ground.sweeper, traceHeaders: observer.traceHeaders }
  const operations: OperationParts = {
    ...ways,
    config,
    directory,
    platform,
    callOperation: observeOperations(observer, (exchange, call) => callOperation(called, exchange, call)),
  }
  const limited = limitOperations(limitRoom, operations)
  return async (exchange: Exchange, entry: { call: ClientCall; surface: OperationSurface }): Promise<Answer> => {
    if (entry.surface.kind !== 'embeddings') return answerOperation(operations, exchange, entry)
    const answer = await answerOperation(limited, exchange, entry)
    return { ...answer, headers: [...answer.headers, ...limitRoom.headers(exchange)] }
  }
}
