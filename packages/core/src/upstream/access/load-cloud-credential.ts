import type { ModelTarget } from '../../contract/model/model-target.ts'
import { PlanoError } from '../../errors/plano-error.ts'
import { importAnything } from '../../util/async/import-anything.ts'

/** Imports an optional package by name. Tests replace it. */
export type ImportPackage = (name: string) => Promise<unknown>

const SCOPE = 'https://www.googleapis.com/auth/cloud-platform'

/** The part of google-auth-library that we use. */
interface GoogleAuthPackage {
  GoogleAuth: new (options: { scopes: string }) => { getAccessToken(): Promise<string | null | undefined> }
}

/** The part of @aws-sdk/credential-provider-node that we use. */
interface AwsCredentialPackage {
  defaultProvider(): () => Promise<{ accessKeyId: string; secretAccessKey: string; sessionToken?: string }>
}

type Source = () => Promise<string | undefined>

/** One source per target: the packages cache tokens until they expire. */
const sources = new WeakMap<ModelTarget, Promise<Source>>()

async function importOptional<Package>(name: string, load: ImportPackage, target: ModelTarget): Promise<Package> {
  try {
    return (await load(name)) as Package
  } catch (cause) {
    const variables = target.provider.env.map((variable) => `$${variable}`).join(' or ')
    throw new PlanoError(
      'unauthorized',
      `no credential is configured for ${target.id}; set access_key or ${variables}, or install ${name}`,
      { cause },
    )
  }
}

async function openGoogle(target: ModelTarget, load: ImportPackage): Promise<Source> {
  const { GoogleAuth } = await importOptional<GoogleAuthPackage>('google-auth-library', load, target)
  const auth = new GoogleAuth({ scopes: SCOPE })
  return async () => (await auth.getAccessToken()) ?? undefined
}

async function openAws(target: ModelTarget, load: ImportPackage): Promise<Source> {
  const { defaultProvider } = await importOptional<AwsCredentialPackage>(
    '@aws-sdk/credential-provider-node',
    load,
    target,
  )
  const read = defaultProvider()
  return async () => {
    const { accessKeyId, secretAccessKey, sessionToken } = await read()
    return [accessKeyId, secretAccessKey, ...(sessionToken === undefined ? [] : [sessionToken])].join(':')
  }
}

/**
 * The machine's credential for a cloud provider: Google's application default credentials or AWS's default chain
 * (profiles, roles, instance metadata), through the vendor's package. Undefined for other providers. Throws PlanoError
 * `unauthorized` when the package is not installed or finds nothing.
 */
export async function loadCloudCredential(
  target: ModelTarget,
  load: ImportPackage = importAnything,
): Promise<string | undefined> {
  const { auth } = target.provider
  if (auth !== 'google-oauth' && auth !== 'sigv4') return undefined
  let source = sources.get(target)
  if (source === undefined) {
    source = auth === 'sigv4' ? openAws(target, load) : openGoogle(target, load)
    sources.set(target, source)
    // Failures are not cached: the package may be installed, or the role attached, later.
    source.catch(() => sources.delete(target))
  }
  const read = await source
  try {
    return await read()
  } catch (cause) {
    throw new PlanoError('unauthorized', `the machine has no credential for ${target.id}`, { cause })
  }
}
