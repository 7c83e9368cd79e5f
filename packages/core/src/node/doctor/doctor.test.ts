import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createPlano } from '../../plano.ts'
import { doctor } from './doctor.ts'

const folders: string[] = []
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function createFolder(files: Readonly<Record<string, object>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'plano-doctor-'))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), JSON.stringify(content))
  }
  return folder
}

const healthy = () => ({ env: {}, nodeVersion: 'v24.0.0', folder: createFolder() })

describe('doctor', () => {
  it('finds nothing in a healthy application', async () => {
    const plano = await createPlano({ agents: [{ id: 'a', run: () => 'x' }] }, { env: {} })
    expect(doctor({ ...healthy(), plano, clients: [{ maxRetries: 0 }] })).toEqual([])
    await plano.close()
  })

  it('distinguishes an unsupported Node from a slow one', () => {
    const severity = (nodeVersion: string) => doctor({ ...healthy(), nodeVersion }).map((finding) => finding.severity)
    expect([severity('v20.20.2'), severity('v22.18.0'), severity('v22.19.0'), severity('v24.1.0')]).toEqual([
      ['error'],
      ['error'],
      ['warning'],
      [],
    ])
  })

  it.each([
    ['true', 1],
    ['https://gateway.example', 1],
    ['false', 0],
    ['', 0],
  ])('LANGSMITH_GATEWAY=%s', (value, count) => {
    expect(doctor({ ...healthy(), env: { LANGSMITH_GATEWAY: value } })).toHaveLength(count)
  })

  it('reads the retries of clients and chat models', () => {
    class OpenAI {
      maxRetries = 2
    }
    class ChatOpenAI {
      caller = { maxRetries: 6 }
    }
    const found = doctor({ ...healthy(), clients: [new OpenAI(), new ChatOpenAI(), { maxRetries: 0 }] })
    expect(found.map(({ check, message }) => [check, message.split(' ').slice(0, 3).join(' ')])).toEqual([
      ['client-retries', 'OpenAI retries 2'],
      ['client-retries', 'ChatOpenAI retries 6'],
    ])
  })

  it('finds a duplicate package and where it is used', () => {
    const core = (version: string) => ({ name: '@langchain/core', version })
    const folder = createFolder({
      'package.json': { name: 'app', dependencies: { langchain: '1.0.0', other: '1.0.0', '@langchain/core': '1.4.0' } },
      'node_modules/@langchain/core/package.json': core('1.4.0'),
      'node_modules/langchain/package.json': { name: 'langchain', version: '1.0.0' },
      'node_modules/other/package.json': { name: 'other', version: '1.0.0' },
      'node_modules/other/node_modules/@langchain/core/package.json': core('1.3.0'),
    })
    const [finding, ...more] = doctor({ ...healthy(), folder })
    expect(more).toEqual([])
    expect(finding?.message).toMatch(
      /installed 2 times \(1\.4\.0 for the application, .*langchain.*; 1\.3\.0 for other\)/,
    )
  })

  it('finds interfering middleware before Plano in Express 4 and 5', () => {
    const middleware = () => undefined
    const stack = [
      { name: 'compression' },
      { name: 'jsonParser' },
      { name: 'anything' },
      { name: 'ours', handle: middleware },
      { name: 'compression' },
    ]
    const router = Object.assign(() => undefined, { stack })
    for (const app of [{ router }, { _router: router }]) {
      expect(doctor({ ...healthy(), app, middleware }).map(({ check }) => check)).toEqual(['order', 'order'])
    }
    expect(doctor({ ...healthy(), app: { router }, middleware: () => undefined })).toEqual([])
  })

  it('reports providers without a key and the variable to set, errors first, never a key', async () => {
    const config = {
      model_providers: [
        { model: 'openai/gpt-4o-mini' },
        { model: 'anthropic/claude-sonnet-4-5', access_key: 'sk-canary' },
        { model: 'groq/llama-3.3-70b-versatile', access_key: '$UNSET_KEY' },
        { model: 'ollama/llama3' },
        { model: 'mistral/mistral-small', base_url: 'http://127.0.0.1:9' },
      ],
    }
    const plano = await createPlano(config, { env: {} })
    const found = doctor({ ...healthy(), plano })
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([
      ['keys', 'error'],
      ['keys', 'error'],
      ['configuration', 'warning'],
    ])
    expect(found[0]?.fix).toContain('OPENAI_API_KEY')
    expect(doctor({ ...healthy(), plano, env: { OPENAI_API_KEY: 'sk-canary-2' } })).toHaveLength(2)
    expect(JSON.stringify(found)).not.toContain('canary')
    await plano.close()
  })
})
