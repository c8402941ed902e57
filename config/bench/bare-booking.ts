import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { World } from '../../tests/support/world'
import type { BareBooking, Samples } from './bare-server'
import type { Bookable } from './booking'

export interface BareServer extends Bookable {
  close(): Promise<void>
}

/** Something of each kind that a booking has written. */
export async function samplesOf(world: World): Promise<Samples> {
  const [days, rooms, people] = await Promise.all([
    world.documents('counsellor-days'),
    world.documents('room-days'),
    world.documents('people'),
  ])
  const person = people.find(({ appointments }) => Array.isArray(appointments) && appointments.length > 0)
  const [day, room] = [days, rooms].map((all) => all.find(({ claims }) => Array.isArray(claims) && claims.length > 0))
  if (!day || !person) throw new Error('nothing has been booked yet')
  return {
    day: { ...day, claims: day.claims as object[] },
    room: room ? { ...room, claims: room.claims as object[] } : null,
    person: { ...person, appointments: person.appointments as object[] },
  }
}

/** The yardstick of bare-server.ts, running on an empty database. */
export async function openBareServer(samples: Samples): Promise<BareServer> {
  const dir = mkdtempSync(join(tmpdir(), 'bench-bare-'))
  const server = spawn(process.execPath, ['--import', 'tsx', join(import.meta.dirname, 'bare-server.ts')], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const { url } = await ask<{ url: string }>(server, { file: join(dir, 'bare.db'), samples })
  let people = 0
  return {
    person: async () => {
      people += 1
      const personId = `p-${people}`
      return async ({ counsellorId, start }) => {
        const body = JSON.stringify({ counsellorId, start, personId } satisfies BareBooking)
        const response = await fetch(url, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
        const answer = (await response.json()) as { ok: boolean }
        if (!answer.ok) throw new Error('the yardstick refused')
      }
    },
    otherCpu: async () => {
      const { cpu } = await ask<{ cpu: NodeJS.CpuUsage }>(server, {})
      return cpu.user + cpu.system
    },
    close: async () => {
      server.disconnect()
      await once(server, 'exit')
      rmSync(dir, { recursive: true })
    },
  }
}

async function ask<Answer>(server: ChildProcess, question: object): Promise<Answer> {
  const answered = once(server, 'message')
  server.send(question)
  return (await answered)[0] as Answer
}
