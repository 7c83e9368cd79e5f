/**
 * Gemini's documented stand-in for the thought signature of a call that another model made, or whose own is lost.
 * https://ai.google.dev/gemini-api/docs/thought-signatures
 */
export const UNSIGNED_CALL = 'skip_thought_signature_validator'
