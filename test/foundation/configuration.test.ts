import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlano, defineConfig, loadConfig, PlanoError } from '@planojs/core'
import { afterEach, describe, expect, it } from 'vitest'

const folders: string[] = []

async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'plano-config-'))
  folders.push(folder)
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text)
  return folder
}

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true })
})

const LEGACY = `
version: v0.3.0
filters: [{id: guard, url: "http://127.0.0.1:9", type: http}]
agents: [{id: reader, url: "http://127.0.0.1:9"}]
listeners:
  - {type: agent, name: room, port: 8001, agents: [{id: reader, description: Reads., filter_chain: [guard]}]}
`

describe('a configuration on disk', () => {
  it('prefers code over YAML, and YAML over the names of Plano', async () => {
    const folder = await folderOf({
      'plano.config.ts': "export default { agents: [{ id: 'code', run: (turn: { input: string }) => turn.input }] }",
      'plano.yaml': 'agents: [{id: yaml, url: "http://127.0.0.1:9"}]',
      'config.yaml': LEGACY,
    })
    expect((await loadConfig(folder)).agents.map(({ id }) => id)).toEqual(['code'])
    await rm(join(folder, 'plano.config.ts'))
    expect((await loadConfig(folder)).agents.map(({ id }) => id)).toEqual(['yaml'])
    await rm(join(folder, 'plano.yaml'))
    expect((await loadConfig(folder)).agents.map(({ id }) => id)).toEqual(['reader'])
  })

  it('reports migrated forms through the engine', async () => {
    const folder = await folderOf({ 'plano.yaml': LEGACY })
    const plano = await createPlano(folder)
    expect(plano.warnings).toMatchObject([
      {
        line: 6,
        path: 'listeners[0].agents[0].filter_chain',
        use: 'input_filters',
        file: expect.stringMatching(/plano\.yaml$/),
      },
    ])
    await plano.close()
  })

  it('is refused with every mistake, and a failed reload changes nothing', async () => {
    const folder = await folderOf({ 'plano.yaml': 'agents:\n  - {id: a, ulr: "http://a"}\nlistner: []\n' })
    const failure = await createPlano(folder).catch((error: unknown) => error)
    expect(PlanoError.is(failure) && failure.details).toMatchObject([
      { line: 2, column: 13, nearest: 'url' },
      { line: 3, column: 1, nearest: 'listeners' },
    ])
    const plano = await createPlano(defineConfig({ agents: [{ id: 'echo', run: ({ input }) => input }] }))
    await expect(plano.reload(folder)).rejects.toMatchObject({ code: 'invalid_config' })
    expect(plano.config.agents.map(({ id }) => id)).toEqual(['echo'])
    await plano.close()
  })
})

describe('agents without listeners', () => {
  it('are chosen by their own descriptions', async () => {
    const plano = await createPlano(
      defineConfig({
        agents: [
          { id: 'tides', description: 'High and low water, tides and currents of a harbour', run: () => 'at noon' },
          { id: 'fees', description: 'Fees and prices for berths and moorings', run: () => 'ten euros' },
        ],
      }),
    )
    const messages = [{ role: 'user' as const, content: 'When is high water in the harbour, and how are the tides?' }]
    expect((await plano.decide({ messages })).agents).toEqual(['tides'])
    await plano.close()
  })
})
