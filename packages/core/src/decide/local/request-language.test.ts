import { describe, expect, it } from 'vitest'
import type { RouterVerdict, RouteTarget } from '../../contract/decide/router.ts'
import { detectLanguage } from './language/detect-language.ts'
import { openRequestPatterns } from './language/request-patterns.ts'
import { prepareLocalRouter } from './prepare-local-router.ts'

const ENGLISH: RouteTarget[] = [
  { id: 'rooms', description: 'Finds and reserves hotels, rooms and other places to stay' },
  { id: 'weather', description: 'Forecasts of temperature, rain, snow and storms for any city' },
  { id: 'music', description: 'Plays songs, artists and playlists' },
]
const GERMAN: RouteTarget[] = [
  { id: 'zimmer', description: 'Findet und reserviert Hotels, Zimmer und Unterkünfte.' },
  { id: 'wetter', description: 'Sagt das Wetter voraus: Temperatur, Regen, Schnee und Wind.' },
  { id: 'konto', description: 'Zeigt Kontostand, Buchungen und Überweisungen an.' },
]

async function ask(targets: readonly RouteTarget[], ...turns: string[]): Promise<RouterVerdict> {
  const messages = turns.map((content) => ({ role: 'user' as const, content }))
  return prepareLocalRouter(targets).route({ messages, maxPicks: 4 })
}

const idsOf = (verdict: RouterVerdict) => verdict.picks.map((pick) => pick.id)

describe('names of other languages in an English request', () => {
  it.each([
    ['storms in Des Plaines', 'weather'],
    ['forecast São João del Rei', 'weather'],
    ['rooms in Кострома', 'rooms'],
    ['Nuku Alofa temperature', 'weather'],
  ])('leave it English: %s', async (text, id) => {
    const verdict = await ask(ENGLISH, text)
    expect(idsOf(verdict)).toEqual([id])
    expect(verdict.doubt).toBeUndefined()
    expect(verdict.confidence).toBeGreaterThan(0.55)
  })

  it('hide no other language', async () => {
    expect((await ask(ENGLISH, 'Ich Suche Zimmer in Rom bitte')).doubt).toBe('The request is not in English (de)')
    expect((await ask(ENGLISH, 'Guten Tag, Zimmer für zwei')).doubt).toBe('The request is not in English (de)')
    expect((await ask(ENGLISH, 'Погода Москва')).doubt).toBe('The request is not in English (ru)')
  })
})

describe('a request is joined and continued in its own language', () => {
  it('so words of other languages join nothing in English', async () => {
    expect(idsOf(await ask(ENGLISH, 'reserve a hotel room at Storms en Snow Lodge'))).toEqual(['rooms'])
  })

  it('also where most agents speak another one', async () => {
    const both = [
      ...ENGLISH,
      { id: 'account', description: 'Показывает баланс счёта и делает переводы.' },
      { id: 'card', description: 'Блокирует и заменяет банковскую карту.' },
    ]
    expect(idsOf(await ask(both, 'Покажи баланс, а потом заблокируй карту'))).toEqual(['account', 'card'])
  })

  it('and goes on with a conversation in another language', async () => {
    const verdict = await ask(GERMAN, 'Wie wird das Wetter in Rom?', 'and in Milan?')
    expect(idsOf(verdict)).toEqual(['wetter'])
    expect(verdict.confidence).toBeGreaterThan(0.55)
    expect(verdict.reason).toContain('read as a follow-up')
    expect(verdict.doubt).toBeUndefined()
  })

  it('but nothing is borrowed where the earlier turns fit nothing either', async () => {
    expect((await ask(GERMAN, 'xyz', 'and where is my order?')).doubt).toBe('The request is not in German (en)')
  })
})

describe('small words of other languages', () => {
  it('that ask for anything do not choose the agent that has them', async () => {
    const verdict = await ask(GERMAN, 'Finde eine Buchung')
    expect(idsOf(verdict)).toEqual(['konto'])
    expect(verdict.scores[1]?.score).toBeLessThan(1)
  })

  it('that are articles do not refer to earlier turns', async () => {
    expect(idsOf(await ask(GERMAN, 'Regen in Rom?', 'Und der Kontostand?'))).toEqual(['konto'])
    expect(idsOf(await ask(GERMAN, 'Regen in Rom?', 'Und die Überweisung?'))).toEqual(['konto'])
  })

  it('are read with their apostrophe', () => {
    expect(detectLanguage("aujourd'hui")).toBe('fr')
    expect(openRequestPatterns('fr')?.values.has('aujourdhui')).toBe(true)
  })
})
