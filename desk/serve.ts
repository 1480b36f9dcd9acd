import type { Server } from 'node:http'
import { serve } from '@hono/node-server'
import type { DeskHono } from './context.js'

/** Where a desk is to listen. */
export interface Listening {
  readonly host: string
  /** 0 takes any port that is free. */
  readonly port: number
}

/** A desk that listens. */
export interface RunningDesk {
  readonly port: number
  /** Ends it: no new requests, and those under way come to their end. */
  close(): Promise<void>
}

/** How long requests under way may take to end when the desk is told to stop, in milliseconds. */
const grace = 1000
/** How long a request may take to come in, in milliseconds: somebody who sends byte by byte must not hold the desk. */
const requestTimeout = 120_000
const headersTimeout = 15_000

/**
 * Listens.
 *
 * @param makeDesk gets the port that it listens on
 * @throws the system's error where the address cannot be used
 */
export function listen(
  { host, port }: Listening,
  makeDesk: (port: number) => DeskHono,
): Promise<RunningDesk> {
  return new Promise((resolve, reject) => {
    let desk: DeskHono | undefined
    const server = serve(
      { fetch: (request, env) => desk!.fetch(request, env), hostname: host, port },
      (address) => {
        desk = makeDesk(address.port)
        resolve({ port: address.port, close: () => close(server) })
      },
    ) as Server
    server.requestTimeout = requestTimeout
    server.headersTimeout = headersTimeout
    server.once('error', reject)
  })
}

function close(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()))
    server.closeIdleConnections()
    setTimeout(() => server.closeAllConnections(), grace).unref() // open pages listen for events without an end
  })
}
