/**
 * The yardstick: the same booking as somebody would write it who needs nothing else. One durable SQLite transaction
 * behind a bare HTTP server, in a process of its own, with documents as long as ours. Told by its parent what they look
 * like; tells its address, and its CPU time whenever it is asked.
 */
import { randomUUID } from 'node:crypto'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import Sqlite from 'libsql'
import { dateOf, instantAt, MINUTE } from '../../core/domain/time'

/** One document of each kind, as the program has stored it. */
export interface Samples {
  readonly day: { readonly claims: readonly object[] }
  /** Null where a booking writes none: then the yardstick does not either. */
  readonly room: { readonly claims: readonly object[] } | null
  readonly person: { readonly appointments: readonly object[] }
}

export interface BareBooking {
  readonly counsellorId: string
  readonly start: number
  readonly personId: string
}

const minutes = 60

function openStore(file: string) {
  const sqlite = new Sqlite(file)
  sqlite.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -65536;
    CREATE TABLE days (id TEXT PRIMARY KEY, counsellor TEXT NOT NULL, date TEXT NOT NULL, doc TEXT NOT NULL);
    CREATE UNIQUE INDEX day ON days (counsellor, date);
    CREATE TABLE people (id TEXT PRIMARY KEY, doc TEXT NOT NULL);
    CREATE TABLE rooms (id TEXT PRIMARY KEY, room TEXT NOT NULL, date TEXT NOT NULL, doc TEXT NOT NULL);
    CREATE UNIQUE INDEX room_day ON rooms (room, date);`)
  const statement = (sql: string) => sqlite.prepare(sql)
  return {
    begin: statement('BEGIN IMMEDIATE'),
    commit: statement('COMMIT'),
    rollback: statement('ROLLBACK'),
    day: statement('SELECT doc FROM days WHERE id = ?').raw(true),
    person: statement('SELECT doc FROM people WHERE id = ?').raw(true),
    saveDay: statement('INSERT OR REPLACE INTO days (id, counsellor, date, doc) VALUES (?, ?, ?, ?)'),
    savePerson: statement('INSERT OR REPLACE INTO people (id, doc) VALUES (?, ?)'),
    room: statement('SELECT doc FROM rooms WHERE id = ?').raw(true),
    saveRoom: statement('INSERT OR REPLACE INTO rooms (id, room, date, doc) VALUES (?, ?, ?, ?)'),
  }
}

type Store = ReturnType<typeof openStore>
interface Stretch {
  readonly id: string
  readonly from: number
  readonly until: number
}
interface Booked {
  readonly start: number
  readonly end: number
}

function parse<Document>(row: unknown): Document | null {
  return row === undefined ? null : (JSON.parse((row as [string])[0]) as Document)
}

function book(store: Store, samples: Samples, { counsellorId, start, personId }: BareBooking): object | null {
  const date = dateOf(start)
  const dayId = `${counsellorId}_${date}`
  const roomId = `room-of-${dayId}`
  const from = (start - instantAt(date)) / MINUTE
  const stretch: Stretch = { id: randomUUID(), from, until: from + minutes }
  const end = start + minutes * MINUTE
  store.begin.run([])
  const day = parse<{ claims: Stretch[] }>(store.day.get([dayId])) ?? { claims: [] }
  const room = samples.room && (parse<{ claims: Stretch[] }>(store.room.get([roomId])) ?? { claims: [] })
  const person = parse<{ appointments: Booked[] }>(store.person.get([personId])) ?? { appointments: [] }
  const isTaken = ({ claims }: { readonly claims: readonly Stretch[] }) =>
    claims.some((taken) => taken.from < stretch.until && stretch.from < taken.until)
  if (
    isTaken(day) ||
    (room && isTaken(room)) ||
    person.appointments.some((one) => one.start < end && start < one.end)
  ) {
    store.rollback.run([])
    return null
  }
  const claim = samples.day.claims[0]
  const appointment = { ...samples.person.appointments[0], ...{ id: stretch.id, counsellorId, personId, start, end } }
  const text = (document: object) => JSON.stringify(document)
  const ofDay = [...day.claims, { ...claim, ...stretch }]
  store.saveDay.run([dayId, counsellorId, date, text({ ...samples.day, _id: dayId, claims: ofDay })])
  if (room) {
    const ofRoom = [...room.claims, { ...samples.room?.claims[0], ...stretch }]
    store.saveRoom.run([roomId, roomId, date, text({ ...samples.room, _id: roomId, claims: ofRoom })])
  }
  const appointments = [...person.appointments, appointment]
  store.savePerson.run([personId, text({ ...samples.person, _id: personId, appointments })])
  store.commit.run([])
  return appointment
}

function serve(file: string, samples: Samples): void {
  const store = openStore(file)
  const server = createServer((request, response) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const appointment = book(store, samples, JSON.parse(Buffer.concat(chunks).toString('utf8')))
      response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' })
      response.end(JSON.stringify(appointment ? { ok: true, value: { appointment } } : { ok: false }))
    })
  })
  server.listen(0, '127.0.0.1', () => {
    process.send?.({ url: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })
  })
}

process.once('message', ({ file, samples }: { file: string; samples: Samples }) => {
  serve(file, samples)
  process.on('message', () => process.send?.({ cpu: process.cpuUsage() }))
})
process.once('disconnect', () => process.exit(0))
