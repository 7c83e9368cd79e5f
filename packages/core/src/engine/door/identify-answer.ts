import type { Answer } from '../../contract/answer.ts'

/** Adds the request id under the headers that clients read, unless the answer already has it. */
export function identifyAnswer(answer: Answer, id: string): Answer {
  for (const pair of answer.headers) if (pair[0] === 'x-request-id') return answer
  return { ...answer, headers: [...answer.headers, ['x-request-id', id], ['request-id', id]] }
}
