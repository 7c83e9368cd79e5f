import { createPlano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import OpenAI from 'openai'
import { afterEach, expect, it } from 'vitest'

const closers: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0)) await close()
})

async function open() {
  const plano = await createPlano({
    model_providers: [{ model: 'openai/gpt-4o', access_key: 'k' }],
    model_aliases: { fast: { target: 'openai/gpt-4o' } },
    agents: [{ id: 'guide', run: () => 'left' }],
    listeners: [{ type: 'agent', name: 'travel', agents: [{ id: 'guide', description: 'Guides' }] }],
  })
  closers.push(() => plano.close())
  return plano
}

it('is found by id, short name, alias and listener, by the official client', async () => {
  const { models } = new OpenAI(planoOpenAI(await open()))
  const found: string[] = []
  for (const id of ['openai/gpt-4o', 'gpt-4o', 'fast', 'travel']) found.push((await models.retrieve(id)).id)
  expect(found).toEqual(['openai/gpt-4o', 'openai/gpt-4o', 'fast', 'travel'])
})

it('that does not exist is 404 with the nearest name', async () => {
  const { models } = new OpenAI(planoOpenAI(await open()))
  const refused = models.retrieve('gtp-4o')
  await expect(refused).rejects.toThrow(OpenAI.NotFoundError)
  await expect(refused).rejects.toThrow('Did you mean "gpt-4o"?')
})

it('answers GET and HEAD, with raw slashes', async () => {
  const plano = await open()
  expect(await (await plano.fetch('/v1/models/openai/gpt-4o')).json()).toMatchObject({ id: 'openai/gpt-4o' })
  expect((await plano.fetch('/v1/models/fast', { method: 'HEAD' })).status).toBe(200)
  expect((await plano.fetch('/v1/models/fast', { method: 'DELETE' })).status).toBe(405)
})
