const DOT_SEGMENT = /(?:^|[/\\])\.{1,2}(?:[/\\]|$)/

/** Whether a decoded path contains `.` or `..` between slashes or backslashes. */
export function hasDotSegment(path: string): boolean {
  return DOT_SEGMENT.test(path)
}
