import { createHash, createHmac } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type AwsRequest, signAws } from './sign-aws.ts'

const NOW = Date.UTC(2015, 7, 30, 12, 36, 0)
const SECRET = 'wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY'

const sha256 = (data: string | Uint8Array) => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Uint8Array, data: string) => createHmac('sha256', key).update(data).digest()

interface Canonical {
  method: string
  path: string
  query: string
  headers: Record<string, string>
  bodyHash: string
  service: string
}

/** The algorithm of AWS's documentation, step by step, to hold the library's result against. */
function referenceSignature(request: Canonical): string {
  const names = Object.keys(request.headers).sort()
  const canonical = [
    request.method,
    request.path,
    request.query,
    ...names.map((name) => `${name}:${request.headers[name]}`),
    '',
    names.join(';'),
    request.bodyHash,
  ].join('\n')
  const scope = `20150830/us-east-1/${request.service}/aws4_request`
  const text = ['AWS4-HMAC-SHA256', '20150830T123600Z', scope, sha256(canonical)].join('\n')
  const key = hmac(hmac(hmac(hmac(`AWS4${SECRET}`, '20150830'), 'us-east-1'), request.service), 'aws4_request')
  return createHmac('sha256', key).update(text).digest('hex')
}

/** Encodes a path that is already encoded once more, as every service but S3 wants it. */
const encodeAgain = (path: string) => path.split('/').map(encodeURIComponent).join('/')

async function sign(more: Partial<AwsRequest> = {}) {
  const headers = await signAws({
    url: 'https://bedrock-runtime.us-east-1.amazonaws.com/model/us.amazon.nova-pro-v1%3A0/converse',
    method: 'POST',
    headers: [
      ['content-type', 'application/json'],
      ['accept', 'application/json'],
      ['user-agent', 'app'],
      ['traceparent', '00-1'],
    ],
    body: '{"messages":[]}',
    credential: `AKIDEXAMPLE:${SECRET}`,
    region: 'us-east-1',
    service: 'bedrock',
    now: NOW,
    ...more,
  })
  return Object.fromEntries(headers)
}

const signatureOf = (headers: Record<string, string>) =>
  /Signature=([0-9a-f]+)$/.exec(headers['authorization'] ?? '')?.[1]
const signedNames = (headers: Record<string, string>) =>
  /SignedHeaders=([^,]+)/.exec(headers['authorization'] ?? '')?.[1]

describe('the reference implementation matches the published vectors', () => {
  test.each([
    ['GET', '5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31'],
    ['POST', '5da7c1a2acd57cee7505fc6676e4e544621c30862966e37dddb68e92efbe5d6b'],
  ])('%s vanilla', (method, signature) => {
    const headers = { host: 'example.amazonaws.com', 'x-amz-date': '20150830T123600Z' }
    const request = { method, path: '/', query: '', headers, bodyHash: sha256(''), service: 'service' }
    expect(referenceSignature(request)).toBe(signature)
  })
})

describe('signatures for Bedrock', () => {
  test('match the documented algorithm over the twice-encoded path', async () => {
    const headers = await sign()
    expect(headers['x-amz-date']).toBe('20150830T123600Z')
    expect(headers['x-amz-content-sha256']).toBe(sha256('{"messages":[]}'))
    expect(signedNames(headers)).toBe('accept;content-type;host;x-amz-content-sha256;x-amz-date')
    const expected = referenceSignature({
      method: 'POST',
      path: encodeAgain('/model/us.amazon.nova-pro-v1%3A0/converse'),
      query: '',
      headers: {
        accept: 'application/json',
        'content-type': 'application/json',
        host: 'bedrock-runtime.us-east-1.amazonaws.com',
        'x-amz-content-sha256': sha256('{"messages":[]}'),
        'x-amz-date': '20150830T123600Z',
      },
      bodyHash: sha256('{"messages":[]}'),
      service: 'bedrock',
    })
    expect(signatureOf(headers)).toBe(expected)
    expect(headers['authorization']).toContain('Credential=AKIDEXAMPLE/20150830/us-east-1/bedrock/aws4_request')
  })

  test('a session token with colons and padding is sent and signed', async () => {
    const headers = await sign({ credential: `AKIDEXAMPLE:${SECRET}:FwoG:ZXIv==` })
    expect(headers['x-amz-security-token']).toBe('FwoG:ZXIv==')
    expect(signedNames(headers)).toContain('x-amz-security-token')
  })

  test('are equal for bytes and text of one body, and differ for a changed body, path or query', async () => {
    const usual = signatureOf(await sign())
    expect(signatureOf(await sign({ body: new TextEncoder().encode('{"messages":[]}') }))).toBe(usual)
    expect(signatureOf(await sign({ body: '{"messages":[1]}' }))).not.toBe(usual)
    expect(
      signatureOf(await sign({ url: 'https://bedrock-runtime.us-east-1.amazonaws.com/model/x/converse' })),
    ).not.toBe(usual)
    const query = 'https://bedrock-runtime.us-east-1.amazonaws.com/model/us.amazon.nova-pro-v1%3A0/converse?a=1'
    expect(signatureOf(await sign({ url: query }))).not.toBe(usual)
  })

  test('use the region of the host, otherwise the configured one', async () => {
    const regional = await sign({ region: 'eu-west-1' })
    expect(regional['authorization']).toContain('/us-east-1/bedrock/')
    const endpoint = await sign({ url: 'https://proxy.internal/model/x/converse', region: 'eu-west-1' })
    expect(endpoint['authorization']).toContain('/eu-west-1/bedrock/')
    await expect(sign({ url: 'https://proxy.internal/model/x/converse', region: undefined })).rejects.toThrow(
      'no AWS region',
    )
  })
})
