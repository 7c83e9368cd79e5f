import { createPlano } from '@planojs/core'
import { planoMiddleware as planoForExpress } from '@planojs/express'
import { planoMiddleware as planoForKoa } from '@planojs/koa'
import express from 'express'
import Koa from 'koa'
import serverless from 'serverless-http'
import { describe, expect, it } from 'vitest'

interface Answered {
  statusCode: number
  body: string
  headers: Record<string, string>
  isBase64Encoded: boolean
}

const createEngine = () =>
  createPlano(
    {
      agents: [{ id: 'echo', run: (turn) => `grüße ${turn.input}` }],
      listeners: [{ type: 'agent', name: 'desk', agents: [{ id: 'echo', description: 'Everything' }] }],
    },
    { env: {} },
  )

function eventOf(body: object) {
  return {
    version: '2.0',
    rawPath: '/ai/v1/chat/completions',
    headers: { 'content-type': 'application/json', host: 'lambda.local' },
    requestContext: { http: { method: 'POST', path: '/ai/v1/chat/completions', sourceIp: '127.0.0.1' } },
    body: Buffer.from(JSON.stringify(body)).toString('base64'),
    isBase64Encoded: true,
  }
}

// A serverless host: request and response are plain objects, and there is no socket.
describe.each([
  [
    'Express',
    async () =>
      express()
        .use(express.json())
        .use('/ai', planoForExpress(await createEngine())),
  ],
  ['Koa', async () => new Koa().use(planoForKoa(await createEngine(), { prefix: '/ai' }))],
])('%s in a function host', (_name, createApp) => {
  it('answers normally, from a stream, and with refusals', async () => {
    const handler = serverless((await createApp()) as never)
    const ask = async (fields: object) => {
      const body = { model: 'desk', messages: [{ role: 'user', content: 'Ada' }], ...fields }
      return (await handler(eventOf(body), {})) as Answered
    }
    const whole = await ask({})
    expect(whole.statusCode).toBe(200)
    expect(JSON.parse(whole.body)).toMatchObject({ choices: [{ message: { content: 'grüße Ada' } }] })
    const streamed = await ask({ stream: true })
    expect(streamed.headers['content-type']).toMatch(/^text\/event-stream/)
    expect(streamed.body.trim()).toMatch(/data: \[DONE\]$/)
    expect(streamed.body).toContain('grüße')
    expect((await ask({ messages: 'none' })).statusCode).toBe(400)
  })
})
