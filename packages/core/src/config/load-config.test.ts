import { describe, expect, it } from 'vitest'
import type { Platform } from '../contract/platform/platform.ts'
import { PlanoError } from '../errors/plano-error.ts'
import { CONFIG_FILE_NAMES, loadConfig } from './load-config.ts'

const TEXT = 'agents: [{id: a, url: "$URL"}]\n'

/** A platform whose files are a map; code files give their value as the module. */
function platformOf(files: Readonly<Record<string, unknown>>, read: string[] = []): Platform {
  const unused = () => {
    throw new Error('not part of loading')
  }
  return {
    clock: { now: unused, monotonic: unused, setTimer: unused, sleep: unused } as unknown as Platform['clock'],
    createTransport: unused,
    createResponse: unused,
    createAsyncContext: unused,
    env: { URL: 'http://from-env' },
    fileExists: async (path) => Object.hasOwn(files, path),
    readTextFile: async (path) => {
      read.push(path)
      return String(files[path])
    },
    importModule: async (path) => {
      read.push(path)
      if (files[path] instanceof Error) throw files[path]
      return files[path]
    },
  }
}

describe('loadConfig', () => {
  it('takes the first existing file name', async () => {
    for (const [index, name] of CONFIG_FILE_NAMES.entries()) {
      const present = CONFIG_FILE_NAMES.slice(index)
      const files = Object.fromEntries(present.map((each) => [each, /ya?ml$/.test(each) ? TEXT : { default: {} }]))
      expect((await loadConfig(undefined, platformOf(files))).path).toBe(name)
    }
  })

  it('takes a directory or a file, and reads nothing else', async () => {
    const read: string[] = []
    const platform = platformOf({ 'conf/plano.yaml': TEXT, 'conf/.env': 'URL=http://other', 'other.yml': TEXT }, read)
    expect((await loadConfig('conf/', platform)).config.agents[0]?.url).toBe('http://from-env')
    expect((await loadConfig('other.yml', platform)).path).toBe('other.yml')
    expect(read).toEqual(['conf/plano.yaml', 'other.yml'])
  })

  it('looks next to the nearest package.json above the working directory', async () => {
    const app = { '../../package.json': '{}', '../../plano.yaml': TEXT, '../../../plano.yaml': TEXT }
    expect((await loadConfig(undefined, platformOf(app))).path).toBe('../../plano.yaml')
    const own = { './package.json': '{}', ...app }
    await expect(loadConfig(undefined, platformOf(own))).rejects.toMatchObject({ code: 'config_not_found' })
    await expect(loadConfig('.', platformOf(app))).rejects.toMatchObject({ code: 'config_not_found' })
  })

  it('imports a configuration in code: an object, a promise or a function', async () => {
    const config = { agents: [{ id: 'a', run: () => 'hello' }] }
    for (const exported of [config, Promise.resolve(config), () => config, async () => config]) {
      const loaded = await loadConfig('.', platformOf({ 'plano.config.ts': { default: exported } }))
      expect(loaded.config.agents[0]?.run).toBe(config.agents[0]?.run)
    }
  })

  it('says where it looked when there is no file', async () => {
    await expect(loadConfig('conf', platformOf({}))).rejects.toMatchObject({
      code: 'config_not_found',
      message: expect.stringContaining('in conf: looked for plano.config.ts'),
    })
    await expect(loadConfig('x.yaml', platformOf({}))).rejects.toMatchObject({ code: 'config_not_found' })
  })

  it('reports mistakes and exceptions of a module with its file name', async () => {
    await expect(loadConfig('a.yaml', platformOf({ 'a.yaml': 'agnts: []' }))).rejects.toThrow(/a\.yaml:1:1 agnts/)
    const failing = loadConfig('a.mjs', platformOf({ 'a.mjs': new SyntaxError('Unexpected token') }))
    await expect(failing).rejects.toThrow(/a\.mjs could not be imported: Unexpected token/)
    await expect(failing).rejects.toBeInstanceOf(PlanoError)
  })
})
