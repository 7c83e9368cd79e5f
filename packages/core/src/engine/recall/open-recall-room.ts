import type { Answer } from '../../contract/answer.ts'
import type { Asked } from '../../contract/asked.ts'
import type { ClientCall } from '../../contract/client-call.ts'
import type { Exchange } from '../../contract/exchange.ts'
import type { StoredSurface } from '../../recall/answer-stored.ts'
import { LateRoom } from '../../util/late-room.ts'
import type { Ground } from '../open-ground.ts'
import type { Entry } from '../pipeline.ts'

export interface RecallRoom {
  background(exchange: Exchange, entry: Entry, asked: Asked): Promise<Answer> | undefined
  recall(exchange: Exchange, asked: Asked): Asked | Promise<Asked>
  save(exchange: Exchange, asked: Asked, answer: Answer): Answer | Promise<Answer>
  answer(exchange: Exchange, entry: { call: ClientCall; surface: StoredSurface }): Promise<Answer>
}

/**
 * Storage of responses and conversations. Only the responses API uses it, so without configuration it is loaded by the
 * first request of that API.
 */
export async function openRecallRoom(ground: Ground, maxBodyBytes: number): Promise<RecallRoom> {
  const late = new LateRoom(async () => (await import('./assemble-recall.ts')).assembleRecall(ground, maxBodyBytes))
  const { type, ...settings } = ground.config.state_storage
  if (type !== 'memory' || Object.keys(settings).length > 0) await late.open()
  return {
    background: (exchange, { call }, asked) =>
      asked.dialect === 'responses' && asked.door !== 'decision' && asked.body['background'] === true
        ? late.enter((room) => room.begin(exchange, { call, asked }))
        : undefined,
    recall: (exchange, asked) =>
      asked.dialect === 'responses' ? late.enter((room) => room.recall(exchange, asked)) : asked,
    save: (exchange, asked, answer) =>
      asked.dialect === 'responses' ? late.enter((room) => room.save(exchange, asked, answer)) : answer,
    answer: (exchange, entry) => late.enter((room) => room.answer(exchange, entry)),
  }
}
