export type { ExitCode } from './command.ts'
export { runPlano } from './run-plano.ts'
export type { Terminal } from './terminal.ts'
