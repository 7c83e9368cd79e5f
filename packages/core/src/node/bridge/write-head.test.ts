import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'
import { expect, it } from 'vitest'
import { writeHead } from './write-head.ts'

const open = () => new ServerResponse(new IncomingMessage(new Socket()))

it('keeps headers of the application unless the answer has them too', () => {
  const response = open()
  response.setHeader('X-Powered-By', 'Express')
  response.setHeader('Content-Type', 'text/html')
  response.setHeader('Set-Cookie', ['a=1', 'b=2'])
  writeHead(response, 201, ['content-type', 'application/json', 'x-request-id', 'set-cookie'])
  expect(response.statusCode).toBe(201)
  expect(response.headersSent).toBe(true)
  expect({ ...response.getHeaders() }).toEqual({
    'x-powered-by': 'Express',
    'content-type': 'application/json',
    'set-cookie': ['a=1', 'b=2'],
    'x-request-id': 'set-cookie',
  })
})

it('keeps several values of one name, with or without existing headers', () => {
  for (const before of [[], [['x-limit', 'of the application']]] as const) {
    const response = open()
    for (const [name, value] of before) response.setHeader(name, value)
    response.setHeader('x-other', 'yes')
    writeHead(response, 200, ['x-limit', '1', 'x-limit', '2'])
    expect(response.getHeader('x-limit')).toEqual(['1', '2'])
  }
})

it('passes no flat list to a custom writeHead', () => {
  const response = open()
  const { writeHead: real } = response
  const given: unknown[][] = []
  Object.assign(response, {
    writeHead(...all: [number]) {
      given.push(all)
      return real.apply(response, all)
    },
  })
  writeHead(response, 200, ['content-type', 'application/json', 'set-cookie', 'a=1', 'set-cookie', 'b=2'])
  expect(given).toEqual([[200]])
  expect({ ...response.getHeaders() }).toEqual({ 'content-type': 'application/json', 'set-cookie': ['a=1', 'b=2'] })
})
