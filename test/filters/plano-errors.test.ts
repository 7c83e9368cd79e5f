import { describe, expect, it } from 'vitest'
import { ask, CLIENT_APIS, openStage } from './filter-stage.ts'
import { startHttpFilter, startMcpFilter } from './service-servers.ts'

const detail = { detail: { error: 'out_of_scope', message: 'Only about us.' } }

describe('compat: plano', () => {
  it.each(CLIENT_APIS)("answers a refusal before models with Plano's body, %s API", async (api) => {
    const { url } = await startHttpFilter(() => ({ status: 403, json: detail }))
    const { plano } = await openStage({
      compat: 'plano',
      filters: [{ id: 'content_guard', url, type: 'http' }],
      listeners: [{ type: 'model', name: 'models', input_filters: ['content_guard'] }],
    })
    for (const stream of [false, true]) {
      const response = await ask(plano, api, { say: 'hello', stream })
      expect(response.status).toBe(403)
      expect(response.headers.get('content-type')).toContain('json')
      expect(await response.json()).toEqual({
        error: 'FilterChainError',
        agent: 'content_guard',
        status: 403,
        agent_response: JSON.stringify(detail),
      })
    }
  })

  it('answers a refusal before agents with Plano’s body, over MCP and from code', async () => {
    const { url } = await startMcpFilter({ tool: 'input_guards' }, () => ({
      isError: true,
      content: [{ type: 'text', text: 'Only about us.' }],
    }))
    const { plano } = await openStage({
      compat: 'plano',
      model_providers: [],
      filters: [
        { id: 'input_guards', url },
        { id: 'code', run: () => ({ action: 'reject', status: 451, message: 'Not here.' }) },
      ],
      agents: [
        { id: 'first', run: () => 'x', input_filters: ['input_guards'] },
        { id: 'second', run: () => 'x', input_filters: ['code'] },
      ],
      listeners: [
        {
          type: 'agent',
          name: 'door',
          agents: [
            { id: 'first', description: 'first' },
            { id: 'second', description: 'second' },
          ],
        },
      ],
    })
    expect(await (await ask(plano, 'chat', { say: 'hello', model: 'first' })).json()).toEqual({
      error: 'ClientError',
      agent: 'input_guards',
      status: 400,
      agent_response: 'Only about us.',
    })
    expect(await (await ask(plano, 'chat', { say: 'hello', model: 'second' })).json()).toEqual({
      error: 'ClientError',
      agent: 'code',
      status: 451,
      agent_response: 'Not here.',
    })
  })

  it('keeps all other errors, and refusals without it, in the client API’s form', async () => {
    const strict = await openStage({
      compat: 'plano',
      filters: [{ id: 'dead', run: () => Promise.reject(new Error('x')) }],
      listeners: [{ type: 'model', name: 'models', input_filters: ['dead'] }],
    })
    expect((await (await ask(strict.plano, 'messages', 'hello')).json()).type).toBe('error')
    const plain = await openStage({
      filters: [{ id: 'no', run: () => ({ action: 'reject', status: 403, message: 'no' }) }],
      listeners: [{ type: 'model', name: 'models', input_filters: ['no'] }],
    })
    expect((await (await ask(plain.plano, 'messages', 'hello')).json()).error.message).toBe('no')
  })
})
