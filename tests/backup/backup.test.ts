import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { bookAppointment, cancelAppointment, listMyAppointments } from '#core/contracts/appointments'
import { deleteEverything } from '#core/contracts/privacy'
import { schema } from '../../cloudfunctions/_store/schema'
import { openEnvironment } from '../../config/backup/environment'
import { openFolder } from '../../config/backup/folder'
import { keysOf } from '../../config/backup/key'
import { check, putBack } from '../../config/backup/put-back'
import { takeBackup } from '../../config/backup/take'
import { aWorld } from '../support/a-world'
import { aWish, mondayAt } from '../support/makers'
import { valueOf } from '../support/value-of'
import { openWorld, type World } from '../support/world'

const secret = 'a backup key for tests, of no use elsewhere'
const collections = schema.collections.map(({ name }) => name)
const world = aWorld({ named: true })

let path: string
beforeEach(() => {
  path = mkdtempSync(join(tmpdir(), 'xinlin-backup-'))
  return () => rmSync(path, { recursive: true, force: true })
})

const folder = (key = secret) => openFolder(path, keysOf(key))
const environmentOf = ({ cloud }: World) =>
  openEnvironment({ env: 'local-env', secretId: 'local', secretKey: 'local', service: cloud.adminUrl })
let later = 0
/** Never two at the same moment, as on a machine whose clock goes. */
const clock = () => mondayAt(6) + 1000 * ++later
const take = (into = folder()) => takeBackup(environmentOf(world), into, collections, clock)
const filesIn = (below = path): string[] =>
  readdirSync(below).flatMap((name) => {
    const file = join(below, name)
    return statSync(file).isDirectory() ? filesIn(file) : [file]
  })

describe('a backup', () => {
  it('says nothing of anybody to who has not its key', async () => {
    const resident = await world.as('sample-resident')
    valueOf(await resident.call(bookAppointment, aWish()))
    await take()
    const bytes = filesIn().map((file) => readFileSync(file).toString('latin1'))
    expect(bytes.length).toBeGreaterThan(10)
    for (const secretWord of ['c-yunxi', 'p1_', 'people', world.personId('sample-resident')]) {
      expect(bytes.filter((text) => text.includes(secretWord))).toEqual([])
    }
    const name = folder().points().at(-1) ?? ''
    expect(() => folder('another key for tests, of no use elsewhere').point(name)).toThrow('XINLIN_BACKUP_KEY')
  })

  it.each([undefined, '', 'short', 'a'.repeat(64)])('is not made under a key that protects nothing: %j', (weak) => {
    expect(() => keysOf(weak)).toThrow('XINLIN_BACKUP_KEY')
  })

  it('writes anew what has changed and nothing else', async () => {
    const first = await take()
    expect(first.fresh).toBeGreaterThan(5)
    expect((await take()).fresh).toBe(0)
    const resident = await world.as('sample-resident')
    valueOf(await resident.call(bookAppointment, aWish()))
    // The person, the day and what else a booking writes: each collection is one part here.
    const { fresh } = await take()
    expect(fresh).toBeGreaterThanOrEqual(2)
    expect(fresh).toBeLessThan(first.fresh / 2)
    expect(folder().points()).toHaveLength(3)
  })

  it('that was cut short is none, and nothing of the ones before is lost', async () => {
    const { name } = await take()
    const breaking = {
      ...environmentOf(world),
      documents: async (one: string) => {
        if (one === 'people') throw new Error('cut')
        return environmentOf(world).documents(one)
      },
    }
    await expect(takeBackup(breaking, folder(), collections, clock)).rejects.toThrow('cut')
    expect(folder().points()).toEqual([name])
    expect(check(folder(), name).parts).toBeGreaterThan(5)
  })

  it('that was damaged is told before anything is written', async () => {
    const { name } = await take()
    const part = filesIn(join(path, 'parts'))[0] ?? ''
    const bytes = readFileSync(part)
    bytes[bytes.length - 1] = (bytes[bytes.length - 1] ?? 0) ^ 1
    writeFileSync(part, bytes)
    expect(() => check(folder(), name)).toThrow('坏了')
    const written: string[] = []
    const watched = { ...environmentOf(world), put: async (one: string) => void written.push(one) }
    await expect(putBack(watched, folder(), name)).rejects.toThrow('坏了')
    rmSync(part)
    await expect(putBack(watched, folder(), name)).rejects.toThrow('备份里少了')
    expect(written).toEqual([])
  })

  it('a part that lies under the name of another does not open', async () => {
    const { name } = await take()
    const [one = '', other = ''] = filesIn(join(path, 'parts'))
    writeFileSync(one, readFileSync(other))
    expect(() => check(folder(), name)).toThrow('打不开')
  })

  it('takes the parts with it that no other needs, and no more', async () => {
    const resident = await world.as('sample-resident')
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish()))
    const { name: old } = await take()
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))
    const { name: young } = await take()
    const before = filesIn(join(path, 'parts')).length
    const gone = folder().forget([old])
    expect(gone).toBeGreaterThanOrEqual(2)
    expect(filesIn(join(path, 'parts'))).toHaveLength(before - gone)
    expect(folder().points()).toEqual([young])
    expect(check(folder(), young).parts).toBe(before - gone)
  })

  it('is refused where a document is not given back as it was', async () => {
    const odd = { ...environmentOf(world), documents: async () => [{ _id: 'x', at: new Date(0) }] }
    await expect(takeBackup(odd, folder(), ['nodes'], clock)).rejects.toThrow('nodes')
    expect(folder().points()).toEqual([])
  })
})

describe('what is put back', () => {
  let empty: World
  beforeAll(async () => {
    empty = await openWorld({ at: mondayAt(6), named: true })
  })
  afterAll(() => empty.close())
  beforeEach(async () => {
    for (const name of collections) await empty.empty(name)
  })

  it('is everything, as it was, and the program goes on with it', async () => {
    const resident = await world.as('sample-resident')
    const { appointment } = valueOf(await resident.call(bookAppointment, aWish()))
    const { name } = await take()
    valueOf(await resident.call(cancelAppointment, { appointmentId: appointment.id }))

    const { written } = await putBack(environmentOf(empty), folder(), name)
    expect(written).toBeGreaterThan(50)
    const again = await empty.as('sample-resident')
    const { appointments } = valueOf(await again.call(listMyAppointments, {}))
    expect(appointments.map(({ id, status }) => [id, status])).toEqual([[appointment.id, 'confirmed']])
    const parent = await empty.as('sample-parent')
    expect(await parent.call(bookAppointment, aWish())).toEqual({ ok: false, refusal: 'slot-taken' })
    valueOf(await parent.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
  })

  it('has its files, which somebody can fetch again', async () => {
    const { name, point } = await take()
    expect(point.files.length).toBeGreaterThan(0)
    await putBack(environmentOf(empty), folder(), name)
    for (const { fileId, bytes } of point.files) {
      expect((await environmentOf(empty).download(fileId))?.length).toBe(bytes)
    }
  })

  it('names its files as the environment it is put into does', async () => {
    const { name, point } = await take()
    const elsewhere = (path: string) => `cloud://other.bucket/${path}`
    const moved = { ...environmentOf(empty), upload: async (path: string) => elsewhere(path) }
    await putBack(moved, folder(), name)
    const named = (await environmentOf(empty).documents('lesson-bodies')).map(({ fileId }) => fileId)
    expect(new Set(named)).toEqual(new Set(point.files.map(({ path }) => elsewhere(path))))
  })

  it('does not bring back who had everything deleted since', async () => {
    const resident = await world.as('sample-resident')
    valueOf(await resident.call(bookAppointment, aWish()))
    const parent = await world.as('sample-parent')
    valueOf(await parent.call(bookAppointment, aWish({ start: mondayAt(14, 30) })))
    const { name } = await take()
    world.cloud.clock.set(mondayAt(7))
    valueOf(await resident.call(deleteEverything, { cancelsComing: true }))
    await takeBackup(environmentOf(world), folder(), collections, () => mondayAt(8))

    expect(await putBack(environmentOf(empty), folder(), name)).toMatchObject({ deleted: 1 })
    empty.cloud.clock.set(mondayAt(8))
    const again = await empty.as('sample-resident')
    expect(await again.call(bookAppointment, aWish())).toEqual({ ok: false, refusal: 'being-deleted' })
    for (let minute = 0; minute < 6; minute += 1) {
      empty.cloud.clock.set(mondayAt(8, minute))
      expect((await empty.cloud.timers.runNow('privacy', 'carryOut')).failure).toBeNull()
    }
    const id = world.personId('sample-resident')
    const left = await Promise.all(collections.map((one) => environmentOf(empty).documents(one)))
    expect(left.flat().filter((one) => one._id !== id && JSON.stringify(one).includes(id))).toEqual([])
    const other = valueOf(await (await empty.as('sample-parent')).call(listMyAppointments, {}))
    expect(other.appointments).toHaveLength(1)
  })

  it('goes nowhere where there is anything else, and nothing there is changed', async () => {
    const { name } = await take()
    await empty.put('sites', { id: 's-other', name: '别处' })
    await expect(putBack(environmentOf(empty), folder(), name)).rejects.toThrow('sites')
    expect(await empty.documents('nodes')).toEqual([])
    await empty.empty('sites')
    const [site] = (await environmentOf(world).documents('sites')) as [{ _id: string }]
    await environmentOf(empty).put('sites', { ...site, name: '改过的' })
    await expect(putBack(environmentOf(empty), folder(), name)).rejects.toThrow('sites')
    expect(await empty.documents('nodes')).toEqual([])
  })

  it('goes on where an earlier try was cut short', async () => {
    const { name, point } = await take()
    const all = point.collections.reduce((sum, { count }) => sum + count, 0)
    let left = 20
    const cut = {
      ...environmentOf(empty),
      put: async (...[one, document]: Parameters<ReturnType<typeof environmentOf>['put']>) => {
        if (left-- <= 0) throw new Error('cut')
        await environmentOf(empty).put(one, document)
      },
    }
    await expect(putBack(cut, folder(), name)).rejects.toThrow('cut')
    const { written } = await putBack(environmentOf(empty), folder(), name)
    expect(written).toBeLessThan(all)
    expect(written).toBeGreaterThan(0)
    for (const { name: collection, count } of point.collections) {
      // Besides, it was noted that this was put back.
      const noted = collection === 'restorations' ? 1 : 0
      expect(await environmentOf(empty).documents(collection)).toHaveLength(count + noted)
    }
  })

  it('is found out where somebody wrote meanwhile', async () => {
    const { name } = await take()
    let done = false
    const busy = {
      ...environmentOf(empty),
      put: async (...[one, document]: Parameters<ReturnType<typeof environmentOf>['put']>) => {
        await environmentOf(empty).put(one, document)
        if (!done) await environmentOf(empty).put('nodes', { _id: 'n-new', name: '新的' })
        done = true
      },
    }
    await expect(putBack(busy, folder(), name)).rejects.toThrow('不一样')
  })
})
