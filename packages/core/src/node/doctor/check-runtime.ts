import type { DoctorFinding } from './finding.ts'

const OLDEST = [22, 19] as const
const BEST = 24

/** Checks the Node version against the requirement of the published packages. */
export function checkNode(version: string): DoctorFinding[] {
  const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number)
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    const message = `Node ${version} is not supported: Plano needs ${OLDEST.join('.')} or later.`
    return [{ check: 'node', severity: 'error', message, fix: `Use Node ${BEST}.` }]
  }
  if (major >= BEST) return []
  const message = `On Node ${version} Express needs more than twice the processor time per request that it needs on ${BEST}.`
  return [
    {
      check: 'node',
      severity: 'warning',
      message,
      fix: `Use Node ${BEST}, or mount Plano in front of the application.`,
    },
  ]
}

/** Checks for environment variables that redirect clients unnoticed. */
export function checkEnvironment(env: Readonly<Record<string, string | undefined>>): DoctorFinding[] {
  if (!isOn(env['LANGSMITH_GATEWAY'])) return []
  return [
    {
      check: 'environment',
      severity: 'warning',
      message:
        'LANGSMITH_GATEWAY is on: LangChain sends the calls of a ChatOpenAI without a base URL to its own gateway.',
      fix: 'Give ChatOpenAI the `baseURL` of planoOpenAI(plano) as well as its `fetch`, use ChatPlano, or unset the variable.',
    },
  ]
}

const isOn = (value: string | undefined): boolean => value !== undefined && !/^(?:|0|false|off|no)$/i.test(value.trim())
