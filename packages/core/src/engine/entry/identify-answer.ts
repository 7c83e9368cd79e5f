import type { Answer } from '../../contract/transport/answer.ts'

function isRequestId(pair: readonly [string, string]): boolean {
  return pair[0] === 'x-request-id'
}

/** Adds the request id under the headers that clients read, unless the answer already has it. */
export function identifyAnswer(answer: Answer, id: string): Answer {
  if (answer.headers.some(isRequestId)) return answer
  return { ...answer, headers: [...answer.headers, ['x-request-id', id], ['request-id', id]] }
}
