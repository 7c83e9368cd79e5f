import { createPlano, type KeyValueStore } from '@planojs/core'
import { describe, expect, it } from 'vitest'

const agents = [{ id: 'echo', run: () => 'hello' }]
const sessions: KeyValueStore = {
  get: async () => undefined,
  set: async () => undefined,
  delete: async () => false,
  setIfAbsent: async () => true,
}

describe('state that is configured to live elsewhere', () => {
  it('is a warning where no store in code keeps it there', async () => {
    const config = {
      agents,
      routing: { session_cache: { type: 'redis', url: 'redis://127.0.0.1:6379' } },
      state_storage: { type: 'postgres', connection_string: 'postgres://127.0.0.1/plano' },
    } as const
    const plano = await createPlano(config)
    expect(plano.warnings.map(({ message }) => message)).toEqual([
      'routing.session_cache is redis, but stores.sessions was not given: this process alone keeps it',
      'state_storage is postgres, but stores.responses was not given: this process alone keeps it',
    ])
    await plano.close()
    const shared = await createPlano(config, { stores: { sessions } })
    expect(shared.warnings).toHaveLength(1)
    await shared.close()
  })

  it('is none where it stays here', async () => {
    const plano = await createPlano({ agents })
    expect(plano.warnings).toEqual([])
    await plano.close()
  })
})
