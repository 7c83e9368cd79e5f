import { fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const SERVICE = fileURLToPath(new URL('./flight-service.ts', import.meta.url))

export interface FlightService {
  url: string
  stop(): Promise<void>
}

/** Starts the flight agent as a child process on a free port. `env` extends the environment of this process. */
export async function startFlightService(env: Record<string, string> = {}): Promise<FlightService> {
  const child = fork(SERVICE, { env: { ...process.env, ...env }, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const exited = once(child, 'exit')
  const [message]: unknown[] = await Promise.race([
    once(child, 'message'),
    exited.then(([code]) => Promise.reject(new Error(`the flight agent exited with code ${code}`))),
  ])
  const { port } = message as { port: number }
  return {
    url: `http://127.0.0.1:${port}`,
    async stop() {
      child.kill('SIGTERM')
      await exited
    },
  }
}
