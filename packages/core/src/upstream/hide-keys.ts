import type { ModelTarget } from '../contract/model-target.ts'
import type { HttpAnswer } from './call-http.ts'

/** Shorter texts are no secrets, and would be found in any sentence. */
const SHORTEST_SECRET = 8
const utf8 = new TextEncoder()
const decoder = new TextDecoder()

/** A refusal without our credentials: some providers quote the key that they refuse. */
export function hideKeys(answer: HttpAnswer, target: ModelTarget): HttpAnswer {
  if (answer.status < 400 || answer.body.kind !== 'bytes') return answer
  const text = decoder.decode(answer.body.bytes)
  const hidden = listSecrets(target).reduce((shown, secret) => shown.replaceAll(secret, '[key]'), text)
  return hidden === text ? answer : { ...answer, body: { kind: 'bytes', bytes: utf8.encode(hidden) } }
}

/** Keys, the parts of AWS keys, and what configured headers hold behind a scheme. */
function listSecrets({ keys, access }: ModelTarget): string[] {
  const credentials = Object.entries(access.headers).flatMap(([name, value]) =>
    /auth|key|token/i.test(name) ? [value.replace(/^\S+\s+/, '')] : [],
  )
  return [...keys, ...keys.flatMap((key) => key.split(':')), ...credentials].filter(
    (secret) => secret.length >= SHORTEST_SECRET,
  )
}
