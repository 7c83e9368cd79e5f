import { createHash, createHmac } from 'node:crypto'
import { SignatureV4 } from '@smithy/signature-v4'
import { describe, expect, it } from 'vitest'
import { verifySignature } from './verify-signature.ts'

/** node:crypto in the form that the signer takes. */
class Sha256 {
  private readonly hash
  constructor(secret?: string | ArrayBuffer | ArrayBufferView) {
    this.hash = secret === undefined ? createHash('sha256') : createHmac('sha256', toBytes(secret))
  }
  update(data: string | ArrayBuffer | ArrayBufferView) {
    this.hash.update(toBytes(data))
  }
  async digest() {
    return new Uint8Array(this.hash.digest())
  }
  reset() {}
}

function toBytes(data: string | ArrayBuffer | ArrayBufferView): Uint8Array {
  if (typeof data === 'string') return Buffer.from(data)
  return ArrayBuffer.isView(data) ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : new Uint8Array(data)
}

const aws = { accessKeyId: 'AKID', secretAccessKey: 'secret', region: 'us-east-1' }
const body = JSON.stringify({ messages: [{ role: 'user', content: [{ text: 'grüß dich' }] }] })

async function sign(
  credentials: { accessKeyId: string; secretAccessKey: string; sessionToken?: string },
  path: string,
) {
  const signer = new SignatureV4({ service: 'bedrock', region: 'us-east-1', credentials, sha256: Sha256 })
  const signed = await signer.sign({
    method: 'POST',
    protocol: 'http:',
    hostname: '127.0.0.1',
    path,
    query: { b: '2', a: 'x y' },
    headers: { host: '127.0.0.1', 'content-type': 'application/json' },
    body,
  })
  return {
    method: 'POST',
    path,
    query: new URLSearchParams('b=2&a=x%20y'),
    headers: signed.headers,
    bytes: Buffer.from(body),
  }
}

describe('verifySignature', () => {
  it.each(['/model/us.amazon.nova-pro-v1%3A0/converse', '/model/plain/converse-stream'])(
    'accepts the signatures of the AWS signer: %s',
    async (path) => {
      expect(verifySignature(await sign(aws, path), aws)).toBeUndefined()
    },
  )
  it('requires a session token if there is one', async () => {
    const session = { ...aws, sessionToken: 'token' }
    expect(verifySignature(await sign(session, '/a'), session)).toBeUndefined()
    expect(verifySignature(await sign(aws, '/a'), session)).toMatch(/security token/)
  })
  it.each([
    ['another secret', { ...aws, secretAccessKey: 'other' }, /does not match the signature/],
    ['another key', { ...aws, accessKeyId: 'OTHER' }, /security token/],
    ['another region', { ...aws, region: 'eu-west-1' }, /valid region/],
    ['another service', { ...aws, service: 's3' }, /correct service/],
  ])('refuses %s', async (_name, known, message) => {
    expect(verifySignature(await sign(aws, '/a'), known)).toMatch(message)
  })
  it('refuses a changed body, path and header', async () => {
    const good = await sign(aws, '/a')
    expect(verifySignature({ ...good, bytes: Buffer.from('{}') }, aws)).toMatch(/does not match/)
    expect(verifySignature({ ...good, path: '/b' }, aws)).toMatch(/does not match the signature/)
    expect(verifySignature({ ...good, headers: { ...good.headers, host: 'other' } }, aws)).toMatch(
      /does not match the signature/,
    )
    expect(verifySignature({ ...good, headers: { authorization: 'AWS4-HMAC-SHA256 nonsense' } }, aws)).toMatch(
      /requires Credential/,
    )
  })
})
