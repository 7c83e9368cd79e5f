import type { ConversationMemory } from './conversation-turn.ts'

/** Tracks up to this many conversations. The analysis code is loaded on first use. */
export function createConversationMemory(maxConversations: number): ConversationMemory {
  let follower: ConversationMemory | undefined
  return {
    read(turn) {
      if (follower) return follower.read(turn)
      return import('./follow-conversations.ts').then(({ followConversations }) => {
        follower ??= followConversations(maxConversations)
        return follower.read(turn)
      })
    },
  }
}
