import type { Answer } from '../../contract/answer.ts'

/** The answer with the request's id, under the names that clients read; one that has it already stays as it is. */
export function identifyAnswer(answer: Answer, id: string): Answer {
  for (const pair of answer.headers) if (pair[0] === 'x-request-id') return answer
  return { ...answer, headers: [...answer.headers, ['x-request-id', id], ['request-id', id]] }
}
