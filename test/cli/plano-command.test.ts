import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runPlano } from '@planojs/cli'
import { afterAll, describe, expect, it } from 'vitest'

const folder = mkdtempSync(join(tmpdir(), 'plano-cli-'))
afterAll(() => rmSync(folder, { recursive: true }))

const at = (name: string) => join(folder, name)
const write = (name: string, content: string | object) => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content))
  return at(name)
}

async function plano(...args: string[]) {
  const said = { out: '', err: '' }
  const code = await runPlano(args, {
    write: (text) => (said.out += text),
    complain: (text) => (said.err += text),
    colors: false,
    signal: AbortSignal.abort(),
  })
  return { code, ...said }
}

/** Runs `plano serve --watch` on a file until it is stopped, on any free port unless `options` say otherwise. */
async function startServe(path: string, options = ['--port', '0']) {
  const stop = new AbortController()
  const said = { out: '', err: '' }
  const running = runPlano(['serve', path, ...options, '--watch'], {
    write: (text) => (said.out += text),
    complain: (text) => (said.err += text),
    colors: false,
    signal: stop.signal,
  })
  await expect.poll(() => said.out).toMatch(/serving http/)
  const url = /http\S+\/v1/.exec(said.out)?.[0] ?? ''
  const end = () => {
    stop.abort()
    return running
  }
  return { said, end, models: async () => (await fetch(`${url}/models`)).text() }
}

/** A configuration with two agents, or three on request. */
const config = (more = '') => `
agents: [{id: weather, url: http://127.0.0.1:9}, {id: travel, url: http://127.0.0.1:9}${more && ', {id: music, url: http://127.0.0.1:9}'}]
listeners:
  - type: agent
    name: assistant
    agents:
      - {id: weather, description: "Weather forecasts, rain, wind and temperature for any city", examples: ["will it rain tomorrow?"]}
      - {id: travel, description: "Flights, trains and hotels, booking of trips", examples: ["book a flight to Lisbon"]}
      ${more}
`
const MUSIC =
  '- {id: music, description: "Plays songs, artists and playlists, raises the volume", examples: ["play some jazz"]}'

describe('plano', () => {
  it('lists its commands and explains invalid usage', async () => {
    expect((await plano()).out).toMatch(/Usage: plano <command>[\s\S]*serve[\s\S]*decide/)
    expect(await plano('frobnicate')).toMatchObject({ code: 2, out: '', err: expect.stringContaining('"frobnicate"') })
    expect(await plano('toString')).toMatchObject({ code: 2 })
    expect(await plano('check', '--nonsense')).toMatchObject({ code: 2, err: expect.stringContaining('--nonsense') })
    expect(await plano('check', 'a', 'b')).toMatchObject({
      code: 2,
      err: expect.stringContaining('Unexpected argument "b"'),
    })
    expect(await plano('decide')).toMatchObject({ code: 2, err: expect.stringContaining('plano decide "the request"') })
    expect((await plano('serve', '--help')).out).toMatch(/-p, --port <port> .*12000/)
    expect(await plano('sevre')).toMatchObject({ code: 2, err: expect.stringContaining('Did you mean "serve"?') })
    expect((await plano('--version')).out).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('documents the options of each command with working examples', async () => {
    const commands = [...(await plano('--help')).out.matchAll(/^ {2}([a-z]+) {2,}\S/gm)].map(([, name = '']) => name)
    expect(commands).toHaveLength(9)
    for (const name of commands) {
      const { code, out, err } = await plano(name, '--help')
      expect([code, err]).toEqual([0, ''])
      expect(out).toMatch(
        new RegExp(
          `^\\S.*\\.\\n\\nUsage: plano ${name} .*\\n\\nOptions:\\n(?: {2}(?:-.,|   ) --.*\\n)+\\nExamples:\\n`,
        ),
      )
      expect((await plano('help', name)).out).toBe(out)
      expect(await plano(name, '--nonsense', 'x')).toMatchObject({ code: 2, out: '' })
    }
  })

  it.each([
    ['serve --port 1.5', '--port takes a whole number from 0 to 65535, not "1.5".'],
    ['serve -p 65536', '--port takes a whole number'],
    ['serve --port -1', '--port'],
    ['serve --port 1e3', '--port takes a whole number'],
    ['serve --port 0x10', '--port takes a whole number'],
    ['serve --port --watch', '--port needs a value: --port <port>'],
    ['serve --port=', '--port needs a value'],
    ['serve --port', '--port needs a value'],
    ['serve --host a_b/c', '--host needs an address'],
    ['serve --watch=yes', '--watch takes no value.'],
    ['serve --wacth', 'There is no option "--wacth". Did you mean "--watch"?'],
    ['serve -x', 'There is no option "-x".'],
    ['serve a.yaml -c b.yaml', 'The configuration is given twice: "a.yaml" and --config "b.yaml".'],
    ['eval x.json --min-accuracy 80', '--min-accuracy takes a number from 0 to 1, not "80".'],
    ['eval x.json --min-accuracy NaN', '--min-accuracy takes a number from 0 to 1, not "NaN".'],
    ['eval', 'Missing argument: labelled.json'],
    ['replay requests.jsonl', 'Give the new configuration with --to <path>.'],
    ['init --json', 'There is no option "--json".'],
    ['check --strict=true', '--strict takes no value'],
    ['decide --config= hello', '--config needs a value'],
    ['decide hello --listener', '--listener needs a value'],
    ['doctor a b', 'Unexpected argument "b".'],
    ['--prot 3', 'There is no option "--prot".'],
  ])('refuses "%s" with one sentence before doing anything', async (line, sentence) => {
    const { code, out, err } = await plano(...line.split(' '))
    expect([code, out]).toEqual([2, ''])
    expect(err.split('\n')[0]).toContain(sentence)
  })

  it('accepts the configuration’s path as an argument or option', async () => {
    const path = write('both.yaml', config())
    for (const name of ['check', 'lint', 'doctor']) {
      const [word, option] = [await plano(name, path), await plano(name, '-c', path)]
      expect(option).toEqual(word)
      expect(word.code).not.toBe(2)
    }
  })

  it('init writes a configuration that check and decide accept, and overwrites nothing', async () => {
    const path = at('starter.yaml')
    expect((await plano('init', path)).code).toBe(0)
    expect(await plano('check', path)).toEqual({
      code: 0,
      out: '1 listener, 2 agents, 0 model providers, 0 routes: no problems found\n',
      err: '',
    })
    const decided = await plano('decide', '-c', path, 'will it rain in Bergen tomorrow?')
    expect(decided.out).toMatch(/^weather_agent {2}\(local, confidence [01]\.\d\d/)
    const bars = [...decided.out.matchAll(/^\S+ +(█*)·* {2}/gm)].map(([, blocks = '']) => blocks.length)
    expect(decided.out).toContain('travel_agent')
    expect([bars[0], (bars[1] ?? 20) < 20]).toEqual([20, true])
    expect(await plano('init', path)).toMatchObject({ code: 2, err: expect.stringContaining('--force') })
  })

  it('signals refuses a file without messages instead of calling it neutral', async () => {
    const texts = write('texts.json', ['will it rain', 'hello'])
    expect(await plano('signals', texts)).toMatchObject({ code: 2, err: expect.stringContaining('message 1: "role"') })
    const none = write('none.json', { messages: [] })
    expect(await plano('signals', none)).toMatchObject({ code: 2, err: expect.stringContaining('no messages') })
  })

  it('check reports every mistake with its line', async () => {
    const path = write(
      'broken.yaml',
      config().replace('travel, url', 'travel, ulr').replace('name: assistant', 'nam: x'),
    )
    const { code, err } = await plano('check', path)
    expect(code).toBe(1)
    expect(err).toMatch(/broken\.yaml:2:.*ulr/)
    expect(err).toMatch(/broken\.yaml:5:.*nam/)
    const asJson = await plano('check', path, '--json')
    expect([asJson.code, asJson.err]).toEqual([1, ''])
    expect(JSON.parse(asJson.out).mistakes).toMatchObject([{ line: 2, nearest: 'url' }, { line: 5 }])
    const fine = await plano('check', '--json', write('fine.yaml', config()))
    expect(JSON.parse(fine.out)).toMatchObject({ mistakes: [], warnings: [], agents: 2, listeners: 1 })
    expect(await plano('check', at('none.yaml'))).toMatchObject({ code: 1, err: expect.stringContaining('none.yaml') })
  })

  it('lint and doctor report findings by exit code and as JSON', async () => {
    const bare = write(
      'bare.yaml',
      'agents: [{id: a, url: "http://127.0.0.1:9"}, {id: b, url: "http://127.0.0.1:9"}]\nlisteners: [{type: agent, name: l, agents: [{id: a, description: hi}, {id: b, description: ho}]}]\n',
    )
    expect(await plano('lint', bare)).toMatchObject({ code: 1, out: expect.stringMatching(/^l: /) })
    const json = JSON.parse((await plano('lint', bare, '--json')).out) as { rule: string }[]
    expect(json.map(({ rule }) => rule)).toContain('short-description')
    const keyless = write('keyless.yaml', 'model_providers: [{model: openai/gpt-4o}]\n')
    expect(await plano('doctor', keyless)).toMatchObject({ code: 1, out: expect.stringContaining('(keys)') })
  })

  it('eval measures, and fails below the requested accuracy', async () => {
    const path = write('two.yaml', config())
    const labelled = write('labelled.json', [
      { text: 'will it rain in Oslo?', expected: 'weather' },
      { messages: [{ role: 'user', content: 'book a hotel in Rome' }], expected: 'travel' },
      { text: 'flights to Paris please', expected: 'weather' },
    ])
    const { code, out } = await plano('eval', labelled, '-c', path)
    expect(code).toBe(0)
    expect(out).toMatch(/accuracy +66\.7 %/)
    expect(out).toMatch(/expected +went to +times\nweather +travel +1/)
    expect(await plano('eval', labelled, '-c', path, '--min-accuracy', '0.9')).toMatchObject({ code: 1 })
    expect(await plano('eval', labelled, '-c', path, '--min-accuracy', 'high')).toMatchObject({ code: 2 })
    const unlabelled = write('unlabelled.jsonl', '{"text":"a","expected":null}\n\n{"text":"b"}\n')
    expect((await plano('eval', unlabelled, '-c', path)).err).toContain('request 2: "expected"')
    const cut = write('cut.jsonl', '{"text":"a"}\n{"text":')
    expect(await plano('eval', cut, '-c', path)).toMatchObject({ code: 2, err: expect.stringContaining('cut.jsonl:2') })
  })

  it('replay shows what another configuration would change', async () => {
    const from = write('from.yaml', config())
    const to = write('to.yaml', config(MUSIC))
    const requests = write('requests.jsonl', '"will it rain in Oslo?"\n{"text":"play some jazz songs\\u001b[2J"}\n')
    const { code, out } = await plano('replay', requests, '--from', from, '--to', to)
    expect(code).toBe(0)
    expect(out).toMatch(/→?.*music +play some jazz songs\ufffd\[2J/)
    expect(out).toContain('1 of 2 requests would be routed differently.')
    expect(await plano('replay', requests)).toMatchObject({ code: 2, err: expect.stringContaining('--to') })
  })

  it('signals analyses a conversation', async () => {
    const messages = [
      { role: 'user', content: 'book the flight' },
      { role: 'assistant', content: 'I cannot do that.' },
      { role: 'user', content: 'This is useless, get me a human now!' },
    ]
    const { code, out } = await plano('signals', write('talk.json', `\uFEFF${JSON.stringify({ messages }, null, 2)}`))
    expect(code).toBe(1)
    expect(out).toMatch(/of 100[\s\S]*escalation/)
  })

  it('serve answers until it is stopped, and reloads a changed file', async () => {
    const path = write('served.yaml', config())
    const { said, models, end } = await startServe(path)
    expect(await models()).toContain('assistant')
    writeFileSync(path, config().replace('name: assistant', 'nam: x'))
    await expect.poll(() => said.err).toMatch(/configuration stays active/)
    writeFileSync(path, config().replace('name: assistant', 'name: helper'))
    await expect.poll(models).toContain('helper')
    expect(await end()).toBe(0)
    await expect(models()).rejects.toThrow()
  })

  it('serve notices when Kubernetes replaces the folder of a configuration', async () => {
    const mount = at('mount')
    const fill = (version: string, text: string) => {
      mkdirSync(join(mount, version), { recursive: true })
      writeFileSync(join(mount, version, 'plano.yaml'), text)
      symlinkSync(version, join(mount, '..next'))
      renameSync(join(mount, '..next'), join(mount, '..data'))
    }
    fill('..first', config())
    symlinkSync(join('..data', 'plano.yaml'), join(mount, 'plano.yaml'))
    const { said, models, end } = await startServe(join(mount, 'plano.yaml'))
    fill('..second', config().replace('name: assistant', 'name: swapped'))
    await expect.poll(models).toContain('swapped')
    // Writing the same content again is not a change.
    fill('..third', config().replace('name: assistant', 'name: swapped'))
    fill('..fourth', config().replace('name: assistant', 'name: last'))
    await expect.poll(models).toContain('last')
    // Printed after the engine has changed.
    await expect.poll(() => said.out.match(/again/g)).toHaveLength(2)
    expect(await end()).toBe(0)
    expect(said.out.match(/again/g)).toHaveLength(2)
  })

  it('serve opens the ports of the listeners, and says that changed ones need a restart', async () => {
    const models = (port: number) =>
      config().replace('listeners:', `listeners:\n  - {type: model, name: m, port: ${port}}`)
    const agents = (text: string) => text.replace('name: assistant', 'name: assistant\n    port: 0')
    const path = write('ports.yaml', agents(models(0)))
    const { said, end } = await startServe(path, [])
    await expect
      .poll(() => said.out)
      .toMatch(/serving http:\S+:\d+\/v1\nserving http:\S+:\d+\/v1, agent listener assistant\n/)
    expect(said.err).not.toContain('ports')
    writeFileSync(path, agents(models(4001)))
    await expect.poll(() => said.err).toContain('new ports are opened at the next start')
    expect(await end()).toBe(0)
    const all = await startServe(path)
    expect(all.said.out).not.toContain('agent listener')
    expect(await all.end()).toBe(0)
  })

  it('serve reports a port in use', async () => {
    const taken = createServer().listen(0, '127.0.0.1')
    await new Promise((resolve) => taken.once('listening', resolve))
    const { port } = taken.address() as { port: number }
    const { code, err } = await plano('serve', write('two.yaml', config()), '-p', String(port))
    taken.close()
    expect(code).toBe(1)
    expect(err).toContain(String(port))
  })
})
