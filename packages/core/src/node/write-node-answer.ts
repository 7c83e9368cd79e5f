import type { ServerResponse } from 'node:http'
import type { Answer, ByteSource } from '../contract/answer.ts'

/**
 * Writes an answer to the socket: whole bodies at once, streams with back-pressure. When the client leaves, the source
 * is released. Never rejects.
 */
export function writeNodeAnswer(response: ServerResponse, answer: Answer, isHead: boolean): void | Promise<void> {
  const { body } = answer
  if (response.destroyed || response.headersSent) {
    release(body)
    return
  }
  const headers: string[] = []
  for (const [name, value] of answer.headers) headers.push(name, value)
  if (body === undefined || body instanceof Uint8Array) {
    if (body) headers.push('content-length', String(body.length))
    response.writeHead(answer.status, headers)
    response.end(isHead ? undefined : body)
    return
  }
  response.writeHead(answer.status, headers)
  response.flushHeaders()
  return pump(response, body)
}

function release(body: Answer['body']): void {
  if (body === undefined || body instanceof Uint8Array) return
  body[Symbol.asyncIterator]()
    .return?.()
    .catch(() => undefined)
}

async function pump(response: ServerResponse, source: ByteSource): Promise<void> {
  const iterator = source[Symbol.asyncIterator]()
  const onClose = () => {
    // The source's own clean-up may fail with the error that closed it; the socket is gone, nobody is left to tell.
    if (!response.writableFinished) iterator.return?.().catch(() => undefined)
  }
  response.once('close', onClose)
  try {
    for (;;) {
      const step = await iterator.next()
      if (step.done || response.destroyed) break
      if (!response.write(step.value)) await drained(response)
    }
    response.end()
  } catch {
    // Sources end in an error event of their API; one that rejects all the same is cut, never ended cleanly.
    response.destroy()
  } finally {
    response.off('close', onClose)
  }
}

function drained(response: ServerResponse): Promise<void> {
  if (response.destroyed) return Promise.resolve()
  return new Promise((resolve) => {
    const done = () => {
      response.off('drain', done).off('close', done)
      resolve()
    }
    response.on('drain', done).on('close', done)
  })
}
