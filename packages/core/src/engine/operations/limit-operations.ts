import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import type { LimitModule } from '../limit/assemble-limit.ts'
import type { OperationParts } from './answer-operation.ts'

/** Applies the limits of inference to operations that use tokens: before the first call, and before each attempt. */
export function limitOperations(limits: LimitModule, parts: OperationParts): OperationParts {
  return {
    ...parts,
    async callCandidates(exchange, work) {
      await limits.admit(exchange, { model: work.candidates[0]?.id, body: work.body })
      return parts.callCandidates(exchange, work)
    },
    async callOperation(exchange, call) {
      const { candidate, operation } = call
      const request: UpstreamRequest = {
        dialect: 'chat',
        body: operation.kind === 'passthrough' ? {} : operation.body,
        raw: undefined,
        stream: false,
        conversation: () => [],
      }
      const limited = limits.around((view) => parts.callOperation(view, call))
      const answer = await limited(exchange, candidate, request)
      if ('handOff' in answer) throw new PlanoError('internal', 'A provider cannot hand a request over.')
      return answer
    },
  }
}
