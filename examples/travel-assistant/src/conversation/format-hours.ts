/** Formats a duration: 7.05 hours become "7 h 3 min". */
export function formatHours(hours: number): string {
  const minutes = Math.round(hours * 60)
  const parts = [minutes >= 60 ? `${Math.floor(minutes / 60)} h` : '', minutes % 60 > 0 ? `${minutes % 60} min` : '']
  return parts.filter(Boolean).join(' ') || 'no time'
}
