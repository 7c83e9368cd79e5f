import type { ConversationMemory } from './conversation-turn.ts'

/** Follows this many conversations. What reads them is loaded when somebody first wants to know. */
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
