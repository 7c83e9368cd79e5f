import type { RecordedRequest, RequestState } from './recorded-request.ts'

interface Waiter<Value> {
  resolve(value: Value): void
  reject(error: Error): void
}

/** Records requests in order and resolves waiters for a request or for its end. */
export function createRecorder<Request extends RecordedRequest>() {
  const requests: Request[] = []
  const waiters: Waiter<Request>[] = []
  const enders = new Map<Request, Waiter<RequestState>[]>()
  let taken = 0
  let closed = false

  const ended = (request: Request): Promise<RequestState> => {
    if (request.state !== 'open') return Promise.resolve(request.state)
    return new Promise((resolve, reject) => {
      enders.set(request, [...(enders.get(request) ?? []), { resolve, reject }])
    })
  }
  return {
    requests,
    add(request: Request): void {
      requests.push(request)
      const waiter = waiters.shift()
      if (waiter === undefined) return
      taken += 1
      waiter.resolve(request)
    },
    nextRequest(): Promise<Request> {
      const next = requests[taken]
      if (next !== undefined) {
        taken += 1
        return Promise.resolve(next)
      }
      if (closed) return Promise.reject(new Error('The scripted server is closed; no request will come.'))
      return new Promise((resolve, reject) => waiters.push({ resolve, reject }))
    },
    end(request: Request, state: RequestState): void {
      if (request.state !== 'open') return
      request.state = state
      request.endedAt = performance.now()
      for (const waiter of enders.get(request) ?? []) waiter.resolve(state)
      enders.delete(request)
    },
    ended,
    async aborted(request: Request): Promise<void> {
      const state = await ended(request)
      if (state !== 'aborted')
        throw new Error(`Request ${request.index} was not aborted by the caller: it is ${state}.`)
    },
    close(): void {
      closed = true
      for (const waiter of waiters.splice(0)) {
        waiter.reject(new Error('The scripted server was closed before a request came.'))
      }
    },
  }
}
