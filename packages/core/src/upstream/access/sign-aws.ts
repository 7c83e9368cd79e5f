import { SignatureV4 } from '@smithy/signature-v4'
import { PlanoError } from '../../errors/plano-error.ts'
import { joinBytes } from '../../util/streams/join-bytes.ts'

/**
 * A request to sign. `credential` is `accessKeyId:secretAccessKey`, followed by `:sessionToken` for temporary
 * credentials.
 */
export interface AwsRequest {
  url: string
  method: string
  headers: Iterable<readonly [name: string, value: string]>
  body: string | Uint8Array
  credential: string
  region: string | undefined
  service: string
  /** Milliseconds since the epoch. */
  now: number
}

type Bytes = Uint8Array<ArrayBuffer>

function toBytes(data: string | ArrayBuffer | ArrayBufferView): Bytes {
  if (typeof data === 'string') return new TextEncoder().encode(data)
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  const bytes = new Uint8Array(data.byteLength)
  bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength))
  return bytes
}

/** SHA-256 or HMAC (with a secret) on WebCrypto, which exists in Node, workers and browsers. */
class WebSha256 {
  #chunks: Bytes[] = []
  readonly #secret: Bytes | undefined

  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.#secret = secret === undefined ? undefined : toBytes(secret)
  }

  update(data: string | ArrayBuffer | ArrayBufferView): void {
    this.#chunks.push(toBytes(data))
  }

  async digest(): Promise<Uint8Array> {
    const all = joinBytes(this.#chunks)
    const { subtle } = globalThis.crypto
    if (this.#secret === undefined) return new Uint8Array(await subtle.digest('SHA-256', all))
    const algorithm = { name: 'HMAC', hash: 'SHA-256' }
    const key = await subtle.importKey('raw', this.#secret, algorithm, false, ['sign'])
    return new Uint8Array(await subtle.sign('HMAC', key, all))
  }

  reset(): void {
    this.#chunks = []
  }
}

/** Signed headers. Proxies or the transport may change others. */
const SIGNED_HEADERS: ReadonlySet<string> = new Set(['host', 'content-type', 'accept'])

function readCredential(credential: string) {
  const [accessKeyId = '', secretAccessKey = '', ...rest] = credential.split(':')
  const sessionToken = rest.join(':')
  return sessionToken === '' ? { accessKeyId, secretAccessKey } : { accessKeyId, secretAccessKey, sessionToken }
}

/** The region in a regional AWS host name. */
function readRegion(host: string): string | undefined {
  return /\.([a-z]{2}(?:-[a-z]+)+-\d)\.(?:vpce\.)?amazonaws\.com(?:\.cn)?$/.exec(host)?.[1]
}

/**
 * The headers of AWS Signature Version 4: authorization, x-amz-date, x-amz-content-sha256, and x-amz-security-token for
 * temporary credentials. Throws PlanoError `invalid_config` when no region is known. Source: AWS Identity and Access
 * Management, "Create a signed AWS API request".
 */
export async function signAws(request: AwsRequest): Promise<readonly (readonly [string, string])[]> {
  const url = new URL(request.url)
  const region = readRegion(url.hostname) ?? request.region
  if (region === undefined) throw new PlanoError('invalid_config', `no AWS region is known for ${url.hostname}`)
  const headers: Record<string, string> = { host: url.host }
  for (const [name, value] of request.headers) if (SIGNED_HEADERS.has(name)) headers[name] = value
  const given = new Set(Object.keys(headers))
  const credentials = readCredential(request.credential)
  const signer = new SignatureV4({ service: request.service, region, credentials, sha256: WebSha256 })
  const query: Record<string, string | string[]> = {}
  for (const name of new Set(url.searchParams.keys())) query[name] = url.searchParams.getAll(name)
  const signed = await signer.sign(
    {
      method: request.method,
      protocol: url.protocol,
      hostname: url.hostname,
      path: url.pathname,
      query,
      headers,
      body: request.body,
    },
    { signingDate: new Date(request.now) },
  )
  return Object.entries(signed.headers)
    .map(([name, value]) => [name.toLowerCase(), value] as const)
    .filter(([name]) => !given.has(name))
}
