import type { ByteSource } from '../../contract/transport/answer.ts'
import { redactBytes } from '../../wire/error-body/redact-errors.ts'
import type { HttpAnswer } from '../call-http.ts'

/** Shorter texts are not secrets and would match ordinary text. */
const SHORTEST_SECRET = 8
/** Errors are short; anything longer is an answer. */
const MAX_ERROR_BYTES = 64 * 1024
const BLANK = /(?:\n\n|\r\r|\r\n\r\n)$/
const utf8 = new TextDecoder()

type Redact = (text: string) => string

/** What must not be shown: the keys of a provider, and the credentials among configured headers. */
interface Secrets {
  readonly keys: readonly string[]
  readonly access: { readonly headers: Readonly<Record<string, string>> }
}

/** Removes our credentials from a refusal: some providers quote the key that they reject. */
export function redactKeys(answer: HttpAnswer, redact: Redact): HttpAnswer {
  if (answer.status < 400 || answer.body.kind !== 'bytes') return answer
  return { ...answer, body: { kind: 'bytes', bytes: redactBytes(answer.body.bytes, redact) } }
}

/** Like `redactKeys`, for answers that are passed on unparsed: also covers errors with a 200 status and in streams. */
export function redactUnparsedKeys(answer: HttpAnswer, redact: Redact): HttpAnswer {
  const { body, status } = answer
  if (body.kind === 'stream') return { ...answer, body: { kind: 'stream', source: redactEvents(body.source, redact) } }
  if (body.kind !== 'bytes' || status >= 400) return redactKeys(answer, redact)
  if (body.bytes.length > MAX_ERROR_BYTES || !utf8.decode(body.bytes).includes('"error"')) return answer
  return { ...answer, body: { kind: 'bytes', bytes: redactBytes(body.bytes, redact) } }
}

/** Passes on complete events, with credentials removed from those that contain an error. */
async function* redactEvents(source: ByteSource, redact: Redact): ByteSource {
  let held: Uint8Array = new Uint8Array()
  for await (const chunk of source) {
    const bytes = held.length === 0 ? chunk : joinTwo(held, chunk)
    const text = utf8.decode(bytes)
    const isPart = !BLANK.test(text) && bytes.length < MAX_ERROR_BYTES
    held = isPart ? bytes : new Uint8Array()
    if (!isPart) yield text.includes('error') ? redactBytes(bytes, redact) : bytes
  }
  if (held.length > 0) yield redactBytes(held, redact)
}

function joinTwo(first: Uint8Array, second: Uint8Array): Uint8Array {
  const joined = new Uint8Array(first.length + second.length)
  joined.set(first)
  joined.set(second, first.length)
  return joined
}

const known = new WeakMap<Secrets, Redact>()

/** Creates a function that removes an upstream's credentials from texts. Created once per target. */
export function redactorFor(target: Secrets): Redact {
  const made = known.get(target) ?? createRedactor(listSecrets(target))
  known.set(target, made)
  return made
}

function createRedactor(secrets: readonly string[]): Redact {
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
function listSecrets({ keys, access }: Secrets): string[] {
  const credentials = Object.entries(access.headers).flatMap(([name, value]) =>
    /auth|key|token/i.test(name) ? [value.replace(/^\S+\s+/, '')] : [],
  )
  return [...keys, ...keys.flatMap((key) => key.split(':')), ...credentials].filter(
    (secret) => secret.length >= SHORTEST_SECRET,
  )
}
