import type { Plano } from '../../plano.ts'
import { checkClients } from './check-clients.ts'
import { checkCopies } from './check-copies.ts'
import { checkEngine } from './check-engine.ts'
import { checkOrder } from './check-order.ts'
import { checkEnvironment, checkNode } from './check-runtime.ts'
import type { DoctorFinding } from './finding.ts'

/** What `doctor` examines. Every part is optional. */
export interface DoctorQuestion {
  plano?: Pick<Plano, 'config' | 'warnings'>
  /** Clients that call through the engine: `OpenAI`, `Anthropic`, LangChain chat models. */
  clients?: readonly object[]
  /** An Express application and the middleware that Plano is mounted as. */
  app?: object
  middleware?: unknown
  /** Folder of the application's package.json. Default: the working directory. */
  folder?: string
  /** Environment variables. Default: those of the process. */
  env?: Readonly<Record<string, string | undefined>>
  /** Node version. Default: `process.version`. */
  nodeVersion?: string
}

/**
 * Finds problems that break applications silently: an old Node version, `LANGSMITH_GATEWAY`, clients that retry on
 * their own, duplicate copies of packages, middleware in the wrong order, missing keys, and configuration warnings.
 * Makes no requests. Returns errors first.
 */
export function doctor(question: DoctorQuestion = {}): DoctorFinding[] {
  const { plano, clients = [], app, middleware, env = process.env } = question
  const findings = [
    ...checkNode(question.nodeVersion ?? process.version),
    ...checkEnvironment(env),
    ...checkClients(clients),
    ...checkCopies(question.folder ?? process.cwd()),
    ...checkOrder(app, (handle) => handle === middleware),
    ...(plano === undefined ? [] : checkEngine(plano, env)),
  ]
  return findings.toSorted((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'))
}
