import type { UpstreamRequest } from '../../contract/execute/candidate.ts'
import { dropReasoning } from '../../wire/reasoning/drop-reasoning.ts'
import type { AttemptResult } from '../attempt/attempt.ts'

/** The reason is at the beginning of an error. */
const READ = 4000

/**
 * How providers refuse the reasoning of earlier answers: it is sealed for an account, a region or a model, and the
 * conversation began with another one.
 */
const REFUSALS = [
  /invalid_encrypted_content|encrypted content\b.{0,200}\bcould not be/is,
  /(?:invalid|corrupted|unknown|expired)\W{1,3}(?:thought[ _]?)?signature|thinking\W{0,3}signature/i,
  /thought[ _]?signature\b.{0,60}\b(?:not valid|invalid|corrupted|could not|mismatch)/i,
  /redacted_thinking\b.{0,200}\b(?:cannot be modified|invalid)|invalid\W{1,3}data\W{1,3}in\W{1,3}redacted_thinking/is,
  /must start with a thinking block/i,
  /(?:doesn['’]t|does not) support\b.{0,40}\breasoning ?content/i,
  /of type \W?reasoning\W? was provided without|without its required \W?reasoning\W? item|\brs_\w{1,80}\W{1,2} not found/i,
]

/**
 * The request without the reasoning of earlier answers, when the upstream refused just that. Undefined when it refused
 * something else, or there is no such reasoning.
 */
export function leaveOutReasoning(request: UpstreamRequest, { answer }: AttemptResult): UpstreamRequest | undefined {
  if (answer === undefined || 'handOff' in answer || answer.body.kind !== 'bytes') return undefined
  const error = new TextDecoder().decode(answer.body.bytes.subarray(0, READ))
  if (!REFUSALS.some((refusal) => refusal.test(error))) return undefined
  const body = dropReasoning(request.body, request.dialect)
  return body && { ...request, body, raw: undefined }
}
