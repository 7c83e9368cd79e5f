import type { Logger } from '../../contract/platform/logger.ts'
import type { EventHub } from './event-hub.ts'

/** Logs events. Loaded only if a logger was provided. */
export async function openLog(hub: EventHub, logger: Logger): Promise<void> {
  const { createEventLog, LOGGED_EVENTS } = await import('../../observe/log-events.ts')
  const log = createEventLog(logger)
  for (const type of LOGGED_EVENTS) hub.on(type, log)
}
