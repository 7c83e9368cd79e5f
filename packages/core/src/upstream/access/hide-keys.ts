import type { ByteSource } from '../../contract/answer.ts'
import type { ModelTarget } from '../../contract/model-target.ts'
import { concealBytes } from '../../wire/conceal-error.ts'
import type { HttpAnswer } from '../call-http.ts'

/** Shorter texts are not secrets and would match ordinary text. */
const SHORTEST_SECRET = 8
/** Errors are short; anything longer is an answer. */
const MAX_ERROR_BYTES = 64 * 1024
const BLANK = /(?:\n\n|\r\r|\r\n\r\n)$/
const utf8 = new TextDecoder()

type Conceal = (text: string) => string

/** Removes our credentials from a refusal: some providers quote the key that they reject. */
export function hideKeys(answer: HttpAnswer, conceal: Conceal): HttpAnswer {
  if (answer.status < 400 || answer.body.kind !== 'bytes') return answer
  return { ...answer, body: { kind: 'bytes', bytes: concealBytes(answer.body.bytes, conceal) } }
}

/** Like `hideKeys`, for answers that are passed on unparsed: also covers errors with a 200 status and in streams. */
export function hideKeysUnread(answer: HttpAnswer, conceal: Conceal): HttpAnswer {
  const { body, status } = answer
  if (body.kind === 'stream')
    return { ...answer, body: { kind: 'stream', source: concealEvents(body.source, conceal) } }
  if (body.kind !== 'bytes' || status >= 400) return hideKeys(answer, conceal)
  if (body.bytes.length > MAX_ERROR_BYTES || !utf8.decode(body.bytes).includes('"error"')) return answer
  return { ...answer, body: { kind: 'bytes', bytes: concealBytes(body.bytes, conceal) } }
}

/** Passes on complete events, with credentials removed from those that contain an error. */
async function* concealEvents(source: ByteSource, conceal: Conceal): ByteSource {
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of source) {
    const bytes = held.length === 0 ? chunk : joinTwo(held, chunk)
    const text = utf8.decode(bytes)
    const isPart = !BLANK.test(text) && bytes.length < MAX_ERROR_BYTES
    held = isPart ? bytes : new Uint8Array()
    if (!isPart) yield text.includes('error') ? concealBytes(bytes, conceal) : bytes
  }
  if (held.length > 0) yield concealBytes(held, conceal)
}

function joinTwo(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

const known = new WeakMap<ModelTarget, Conceal>()

/** Creates a function that removes a provider's credentials from texts. Created once per target. */
export function concealerOf(target: ModelTarget): Conceal {
  const made = known.get(target) ?? createConcealer(listSecrets(target))
  known.set(target, made)
  return made
}

function createConcealer(secrets: readonly string[]): Conceal {
  // Longest first: one secret may be part of another.
  const spelled = [...new Set(secrets.flatMap(spell))].sort((a, b) => b.length - a.length)
  return (text) => spelled.reduce((shown, secret) => shown.replaceAll(secret, '[key]'), text)
}

/** A secret as it is, and in the JSON spellings of different serialisers. */
function spell(secret: string): string[] {
  const escaped = JSON.stringify(secret).slice(1, -1)
  return [secret, escaped, escaped.replaceAll('/', '\\/')]
}

/** Keys, the parts of AWS keys, and credentials in configured headers. */
function listSecrets({ keys, access }: ModelTarget): string[] {
  const credentials = Object.entries(access.headers).flatMap(([name, value]) =>
    /auth|key|token/i.test(name) ? [value.replace(/^\S+\s+/, '')] : [],
  )
  return [...keys, ...keys.flatMap((key) => key.split(':')), ...credentials].filter(
    (secret) => secret.length >= SHORTEST_SECRET,
  )
}
