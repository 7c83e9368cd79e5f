import { createHash, createHmac } from 'node:crypto'
import type { RecordedRequest } from '../../server/recorded-request.ts'

/** AWS credentials that a scripted Bedrock accepts. Region and service are checked if given. */
export interface AwsCredentials {
  accessKeyId: string
  secretAccessKey: string
  sessionToken?: string
  region?: string
  /** Default "bedrock". */
  service?: string
}

type SignedRequest = Pick<RecordedRequest, 'method' | 'path' | 'query' | 'headers' | 'bytes'>

const AUTHORIZATION =
  /^AWS4-HMAC-SHA256 Credential=(?<key>[^/]+)\/(?<date>\d{8})\/(?<region>[^/]+)\/(?<service>[^/]+)\/aws4_request, ?SignedHeaders=(?<signed>[^,]+), ?Signature=(?<signature>[0-9a-f]{64})$/

const hash = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex')
const mac = (key: string | Uint8Array, text: string): Buffer => createHmac('sha256', key).update(text).digest()

function encode(text: string): string {
  return encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
}

function writeCanonical(request: SignedRequest, signed: readonly string[]): string {
  const query = [...request.query].map(([name, value]) => `${encode(name)}=${encode(value)}`).sort()
  const headers = signed.map((name) => `${name}:${(request.headers[name] ?? '').trim().replace(/ +/g, ' ')}\n`)
  return [
    request.method,
    // Every service except S3 encodes the path twice.
    request.path.split('/').map(encode).join('/'),
    query.join('&'),
    headers.join(''),
    signed.join(';'),
    hash(request.bytes),
  ].join('\n')
}

/** Whether a request has an AWS Signature Version 4. */
export function hasSignature(request: Pick<RecordedRequest, 'headers'>): boolean {
  return request.headers['authorization']?.startsWith('AWS4-HMAC-SHA256') === true
}

function findScopeFault(
  request: SignedRequest,
  scope: Readonly<Record<string, string>>,
  aws: AwsCredentials,
): string | undefined {
  const signed = (scope['signed'] ?? '').split(';')
  if (scope['key'] !== aws.accessKeyId) return 'The security token included in the request is invalid.'
  if (scope['service'] !== (aws.service ?? 'bedrock'))
    return `Credential should be scoped to correct service: '${aws.service ?? 'bedrock'}'.`
  if (aws.region !== undefined && scope['region'] !== aws.region)
    return `Credential should be scoped to a valid region, not '${scope['region']}'.`
  if (!signed.includes('host') || !signed.includes('x-amz-date'))
    return "'host' and 'x-amz-date' must be among the signed headers."
  if (!(request.headers['x-amz-date'] ?? '').startsWith(scope['date'] ?? '-'))
    return 'Date in Credential scope does not match x-amz-date.'
  if (request.headers['x-amz-security-token'] !== aws.sessionToken)
    return 'The security token included in the request is invalid.'
  const claimed = request.headers['x-amz-content-sha256']
  return claimed === undefined || claimed === hash(request.bytes)
    ? undefined
    : 'x-amz-content-sha256 does not match the body.'
}

/**
 * Verifies a request's AWS Signature Version 4. Returns an error message, or undefined if it is valid. Source: AWS,
 * "Create a signed AWS API request". The signature's age is not checked, so that callers may use a virtual clock.
 */
export function verifySignature(request: SignedRequest, aws: AwsCredentials): string | undefined {
  const scope = AUTHORIZATION.exec(request.headers['authorization'] ?? '')?.groups
  if (scope === undefined) return 'Authorization header requires Credential, SignedHeaders and Signature.'
  const fault = findScopeFault(request, scope as Record<string, string>, aws)
  if (fault !== undefined) return fault
  const { date = '', region = '', service = '', signed = '', signature } = scope
  const place = `${date}/${region}/${service}/aws4_request`
  const canonical = writeCanonical(request, signed.split(';'))
  const text = ['AWS4-HMAC-SHA256', request.headers['x-amz-date'] ?? '', place, hash(canonical)].join('\n')
  const key = [region, service, 'aws4_request'].reduce<Buffer>(mac, mac(`AWS4${aws.secretAccessKey}`, date))
  const expected = mac(key, text).toString('hex')
  return expected === signature
    ? undefined
    : 'The request signature we calculated does not match the signature you provided.'
}
