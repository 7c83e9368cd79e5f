import { readFile } from 'node:fs/promises'
import { createPlano } from '@planojs/core'
import { planoOpenAI } from '@planojs/openai'
import { createScriptedProvider } from '@planojs/testing'
import OpenAI from 'openai'
import { expect, it } from 'vitest'

it('answers as the README says', async () => {
  // README:begin
  const provider = await createScriptedProvider({
    script: [
      { text: 'Sunny.', chunks: ['Sun', 'ny.'] },
      { text: 'Cloudy all day', fault: 'clean close at frame 4' },
    ],
  })
  const plano = await createPlano({
    model_providers: [{ model: 'openai/gpt-4o-mini', base_url: provider.baseUrl, access_key: 'sk-test' }],
  })
  const { chat } = new OpenAI(planoOpenAI(plano))
  const question = { model: 'gpt-4o-mini', messages: [{ role: 'user' as const, content: 'Weather?' }] }
  const ask = () => chat.completions.stream(question).finalContent()
  expect(await ask()).toBe('Sunny.')
  await expect(ask()).rejects.toThrow(OpenAI.APIError)
  expect(provider.requests.map((request) => request.state)).toEqual(['finished', 'finished'])
  await plano.close()
  await provider.close()
  // README:end
})

it('matches the example in the README', async () => {
  const here = await readFile(new URL(import.meta.url), 'utf8')
  const readme = await readFile(new URL('../../packages/testing/README.md', import.meta.url), 'utf8')
  const own = here.split('// README:begin\n')[1]?.split('  // README:end')[0] ?? 'nothing'
  const shown = readme.split('```ts\n')[1]?.split('```')[0]
  expect(shown).toBe(own.replaceAll(/^ {2}/gm, ''))
})
