import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createPlano, evaluateRouting, lintRouting, type PlanoConfigInput, type RoutingFinding } from '@planojs/core'
import { describe, expect, it } from 'vitest'

type Entry = { id: string; description?: string; examples?: string[] }

const WEATHER: Entry = {
  id: 'weather',
  description:
    'Tells the weather anywhere. Gives forecasts, temperatures, chances of rain and snow, wind speeds and storm warnings for the next days.',
  examples: ['will it rain today', 'how hot is it', 'is a storm coming', 'forecast for paris', 'do i need an umbrella'],
}
const BANK: Entry = {
  id: 'bank',
  description:
    'Looks after bank accounts. Tells balances, transfers money, pays bills, blocks cards and explains fees and interest rates.',
  examples: ['what is my balance', 'send money to bob', 'pay my bill', 'block my card', 'what are the account fees'],
}

function lint(...agents: Entry[]): Promise<RoutingFinding[]> {
  const config: PlanoConfigInput = {
    agents: agents.map(({ id }) => ({ id, run: () => 'never asked' })),
    listeners: [{ type: 'agent', name: 'desk', agents }],
    orchestration: { encoder: 'none' },
  }
  return lintRouting(config)
}

const rulesOf = (findings: readonly RoutingFinding[], id: string) =>
  findings.filter((finding) => finding.targets[0] === id).map((finding) => finding.rule)

describe('lintRouting', () => {
  it('finds nothing for well-described agents', async () => {
    expect(await lint(WEATHER, BANK)).toEqual([])
  })

  it('reports short and missing descriptions and missing examples', async () => {
    const findings = await lint(WEATHER, { id: 'travel', description: 'Travel questions' }, { id: 'cooking' })
    expect(rulesOf(findings, 'travel')).toEqual(expect.arrayContaining(['short-description', 'no-examples']))
    expect(rulesOf(findings, 'cooking')).toEqual(expect.arrayContaining(['no-description', 'no-examples']))
    expect(findings.every((finding) => finding.group === 'desk')).toBe(true)
  })

  it('shows which sentences of two agents are too similar', async () => {
    const climate: Entry = { ...WEATHER, id: 'climate', description: `Explains the climate. ${WEATHER.description}` }
    const findings = await lint(WEATHER, climate, BANK)
    const overlap = findings.find((finding) => finding.rule === 'overlap')
    expect(overlap?.targets.toSorted()).toEqual(['climate', 'weather'])
    expect(overlap?.collisions?.length).toBeGreaterThan(0)
    expect(overlap?.collisions?.[0]?.sentence).toBeTruthy()
  })

  it('finds agents that share their requests, although each has different examples', async () => {
    const desk = (id: string, examples: string[]): Entry => ({
      id,
      description: 'Gives the money back for parcels that are damaged, late or lost, and explains how long that takes.',
      examples,
    })
    const refunds = desk('refunds', [
      'my parcel arrived damaged, I want a refund',
      'when do I get the money back for the lost parcel',
      'refund me for the late parcel',
      'the parcel is broken, give me my money',
    ])
    const claims = desk('claims', [
      'I want my money back, the parcel was damaged',
      'refund for a parcel that was lost',
      'the parcel is late, refund it',
      'money for a broken parcel',
    ])
    const findings = await lint(refunds, claims, WEATHER, BANK)
    const overlaps = findings.filter(({ rule }) => rule === 'overlap')
    expect(overlaps.map(({ targets }) => targets.toSorted())).toEqual([['claims', 'refunds']])
    const [{ message = '', collisions = [] } = {}] = overlaps
    expect(message).toMatch(/^"(refunds|claims)" and "(refunds|claims)" overlap: \d of 4 examples/)
    expect(collisions.length).toBeGreaterThan(1)
    for (const { target, sentence, other, confidence } of collisions) {
      const [own, attracts] = target === 'refunds' ? [refunds, claims] : [claims, refunds]
      expect(own.examples).toContain(sentence)
      expect([...(attracts.examples ?? []), attracts.description]).toContain(other)
      expect(confidence).toBeGreaterThan(0.3)
    }
  })

  it('finds a description that another one covers, where there are no examples', async () => {
    const findings = await lint(
      { id: 'orders', description: 'Tracks orders and parcels, changes delivery addresses and cancels orders.' },
      { id: 'deliveries', description: 'Follows parcels on their way, and changes the delivery address of an order.' },
      { ...WEATHER, examples: [] },
      { ...BANK, examples: [] },
    )
    const overlaps = findings.filter(({ rule }) => rule === 'overlap')
    expect(overlaps.map(({ targets }) => targets.toSorted())).toEqual([['deliveries', 'orders']])
  })

  it('says where the examples of an agent go that supports none of them', async () => {
    const cooking: Entry = {
      id: 'cooking',
      description: 'Finds recipes for breakfast, lunch and dinner, and explains how long to bake, boil and fry.',
      examples: ['a recipe for soup', 'how long do I bake bread', 'what can I cook for dinner', 'how to boil an egg'],
    }
    const mixed: Entry = {
      id: 'desk',
      description: 'Answers everything that nobody else at the desk is responsible for, from early until late.',
      examples: ['is there a storm warning', 'transfer money to ann', 'a recipe for dinner', 'where is my seat'],
    }
    const findings = await lint(WEATHER, BANK, cooking, mixed)
    const [finding] = findings.filter(({ rule }) => rule === 'scattered')
    expect(finding?.targets[0]).toBe('desk')
    expect(finding?.targets.slice(1).toSorted()).toEqual(['bank', 'cooking', 'weather'])
    expect(findings.filter(({ rule }) => rule === 'overlap')).toEqual([])
  })

  it('reports duplicate texts, and that the second is unreachable', async () => {
    const findings = await lint(WEATHER, { ...WEATHER, id: 'copy' })
    expect(findings.find((finding) => finding.rule === 'same-text')?.targets).toEqual(['weather', 'copy'])
    expect(rulesOf(findings, 'copy')).toContain('unreachable')
  })

  it('accepts a file with agents in code, a running engine’s configuration, and a configuration object', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'plano-lint-'))
    try {
      const file = join(folder, 'plano.yaml')
      await writeFile(
        file,
        [
          'version: v0.4.0',
          'agents: [{id: weather}, {id: bank}]',
          'listeners:',
          '  - {type: agent, name: desk, agents: [{id: weather, description: Rain and snow}, {id: bank, description: Accounts}]}',
          'orchestration: {encoder: none, confidence: 0}',
        ].join('\n'),
      )
      const code = { agents: { weather: () => 'never asked', bank: () => 'never asked' } }
      const inCode = await lint(
        { id: 'weather', description: 'Rain and snow' },
        { id: 'bank', description: 'Accounts' },
      )
      expect(await lintRouting(file, { code })).toEqual(inCode)
      const plano = await createPlano(file, { code })
      expect(await lintRouting(plano.config)).toEqual(inCode)
      await plano.close()
      const labelled = [{ messages: 'will there be snow', expected: 'weather' }]
      expect((await evaluateRouting(file, labelled, { code })).accuracy).toBe(1)
    } finally {
      await rm(folder, { recursive: true })
    }
  })
})
