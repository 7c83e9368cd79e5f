/** A question, a command or a wish. */
const REQUEST =
  /^\W*(?:(?:and|but|also|so|ok|okay|then)\s+)?(?:who|what|where|when|why|how|which|whose|whom|can|could|will|would|shall|should|do|does|did|is|are|was|were|am|has|have|had|may|might|i(?:['’ ]?d| would| do)? (?:really )?(?:like|want|need|wanna|wish|have to|am looking|['’]m looking)|i['’]?m (?:trying|looking|hoping|wondering)|tell|show|find|give|let|help|please|make|set|get|book|check|add|put|turn|play|call|send|look|remind|order|change|cancel|create|write|open|start|stop|search|read|explain|list|buy|move|transfer|pay|schedule|remove|delete|update|need|want|reserve|translate|summarize|draft|fix|plan|compare|calculate|i wonder)\b/i

/** Whether a text has the form of a request. */
export function isRequest(text: string): boolean {
  return REQUEST.test(text) || text.endsWith('?')
}
