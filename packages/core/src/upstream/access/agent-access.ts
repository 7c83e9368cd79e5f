import type { HeaderList } from '../../contract/transport/answer.ts'
import type { ClientDialect } from '../../contract/wire/dialect.ts'

/** How an agent is reached, apart from its address. */
export interface AgentAccess {
  id: string
  api: ClientDialect
  headers: HeaderList
  passthroughAuth: boolean
  /** Model name to send. Undefined keeps the client's. */
  model: string | undefined
}
