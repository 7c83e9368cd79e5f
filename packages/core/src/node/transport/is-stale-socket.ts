/**
 * A kept-alive connection that the server closed between two requests: it has served requests before and returned
 * nothing for this one. Sending again does not count as an attempt, because the upstream never started.
 */
export function isStaleSocket(error: Error): boolean {
  if (!('code' in error) || (error.code !== 'UND_ERR_SOCKET' && error.code !== 'ECONNRESET')) return false
  // undici closes a connection itself when the server says `100 Continue`: that server has the request.
  if (error.message === 'bad response') return false
  const socket = 'socket' in error ? error.socket : undefined
  return typeof socket === 'object' && socket !== null && 'bytesRead' in socket && Number(socket.bytesRead) > 0
}
