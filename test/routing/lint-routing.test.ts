import { lintRouting, type PlanoConfigInput, type RoutingFinding } from '@planojs/core'
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
  it('has nothing to say about agents that are told apart', async () => {
    expect(await lint(WEATHER, BANK)).toEqual([])
  })

  it('warns of short and missing descriptions and of missing examples', async () => {
    const findings = await lint(WEATHER, { id: 'travel', description: 'Travel questions' }, { id: 'cooking' })
    expect(rulesOf(findings, 'travel')).toEqual(expect.arrayContaining(['short-description', 'no-examples']))
    expect(rulesOf(findings, 'cooking')).toEqual(expect.arrayContaining(['no-description', 'no-examples']))
    expect(findings.every((finding) => finding.group === 'desk')).toBe(true)
  })

  it('shows which sentences of two agents collide', async () => {
    const climate: Entry = { ...WEATHER, id: 'climate', description: `Explains the climate. ${WEATHER.description}` }
    const findings = await lint(WEATHER, climate, BANK)
    const overlap = findings.find((finding) => finding.rule === 'overlap')
    expect(overlap?.targets.toSorted()).toEqual(['climate', 'weather'])
    expect(overlap?.collisions?.length).toBeGreaterThan(0)
    expect(overlap?.collisions?.[0]?.sentence).toBeTruthy()
  })

  it('warns of the same text twice, and that the second of the two is never reached', async () => {
    const findings = await lint(WEATHER, { ...WEATHER, id: 'copy' })
    expect(findings.find((finding) => finding.rule === 'same-text')?.targets).toEqual(['weather', 'copy'])
    expect(rulesOf(findings, 'copy')).toContain('unreachable')
  })
})
