import { describe, expect, test } from 'vitest'
import { modelProviderSchema } from '../../config/schema/model.ts'
import { createModelDirectory } from '../models/model-directory.ts'
import { loadCloudCredential } from './load-cloud-credential.ts'

function targetOf(model: string) {
  const config = { model_providers: [modelProviderSchema.parse({ model })], model_aliases: {} }
  const [target] = createModelDirectory(config).targets
  if (target === undefined) throw new Error('no target')
  return target
}

class FakeGoogleAuth {
  static made = 0
  #calls = 0
  readonly scopes: string
  constructor(options: { scopes: string }) {
    FakeGoogleAuth.made++
    this.scopes = options.scopes
  }
  getAccessToken() {
    this.#calls++
    return Promise.resolve(`${this.scopes.split('/').at(-1)}-${this.#calls}`)
  }
}

describe('the machine’s own credential', () => {
  test('requests Google’s token for each call from one client', async () => {
    const target = targetOf('vertex/gemini-2.5-pro')
    const load = (name: string) => Promise.resolve(name === 'google-auth-library' ? { GoogleAuth: FakeGoogleAuth } : {})
    expect(await loadCloudCredential(target, load)).toBe('cloud-platform-1')
    expect(await loadCloudCredential(target, load)).toBe('cloud-platform-2')
    expect(FakeGoogleAuth.made).toBe(1)
  })

  test('returns id, secret and token from AWS’s default chain', async () => {
    const credentials = { accessKeyId: 'AKIA', secretAccessKey: 's', sessionToken: 't:u' }
    const load = () => Promise.resolve({ defaultProvider: () => () => Promise.resolve(credentials) })
    expect(await loadCloudCredential(targetOf('bedrock/x'), load)).toBe('AKIA:s:t:u')
  })

  test('does not exist for other providers', async () => {
    expect(await loadCloudCredential(targetOf('openai/x'), () => Promise.reject(new Error('asked')))).toBeUndefined()
  })

  test('explains a missing package or credential, and retries later', async () => {
    const target = targetOf('bedrock/x')
    await expect(loadCloudCredential(target, () => Promise.reject(new Error('no such package')))).rejects.toMatchObject(
      {
        code: 'unauthorized',
        message: expect.stringContaining('install @aws-sdk/credential-provider-node'),
      },
    )
    const empty = () => Promise.resolve({ defaultProvider: () => () => Promise.reject(new Error('nothing')) })
    await expect(loadCloudCredential(target, empty)).rejects.toMatchObject({ code: 'unauthorized' })
  })
})
