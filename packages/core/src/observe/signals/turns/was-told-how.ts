/** How much of an answer is searched for directions. */
const DIRECTIONS_LENGTH = 600
const ADVISED = /\b(?:you|u)(?:'ll| will| need to| have to| should| can| could| may| might)\b(?! not\b)/i
const DENIED = /\b(?:sorry|unfortunately|unable|not|cannot|can't|couldn't|don't|doesn't|didn't|won't|isn't|no)\b/i

/**
 * Whether the last answer told how, where or when to do something. "I'll go there in person then" takes such an answer
 * up; after others it gives up.
 */
export function wasToldHow(lastAnswer: string): boolean {
  const answer = lastAnswer.slice(-DIRECTIONS_LENGTH)
  return ADVISED.test(answer) || (/\d/.test(answer) && !DENIED.test(answer))
}
