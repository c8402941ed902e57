import { beforeAll, describe, expect, it } from 'vitest'
import { listLooks } from '#core/contracts/account'
import { decideMove } from '#core/contracts/records'
import { acceptInvitation } from '#core/contracts/staff'
import { accept } from '#core/domain/decision'
import { HOUR } from '#core/domain/time'
import type { Database } from '../../../cloudfunctions/_store/database'
import { everyRow } from '../../../cloudfunctions/_store/every-row'
import type { CollectionName } from '../../../cloudfunctions/_store/schema'
import { aWorld } from '../../support/a-world'
import { firstRelease } from '../../support/first-release'
import { asRead, type FormerDocument, formerDocuments } from '../../support/former-documents'
import { aPerson, mondayAt } from '../../support/makers'
import { aMove, lost } from '../../support/moves'
import { plantStaffInvitation, staffCode, staffCodeRow } from '../../support/planted-staff'
import { runWell } from '../../support/run-timer'
import { valueOf } from '../../support/value-of'

const world = aWorld({ at: mondayAt(10) })
let database: Database
beforeAll(async () => {
  database = await world.database()
})

const kinds = Object.keys(formerDocuments) as (keyof typeof formerDocuments)[]
const documentsOf = (kind: (typeof kinds)[number]): readonly FormerDocument[] => formerDocuments[kind].documents
/** Past whatever a maker of tests adds: as it was written then. */
const plant = (kind: (typeof kinds)[number]) =>
  world.add(
    kind,
    documentsOf(kind).map(({ v, was }) => ({ ...was, v })),
  )
const row = async (kind: CollectionName, id: string) =>
  (await world.documents(kind)).find(({ _id }) => _id === id) as Record<string, unknown> | undefined
const newest = (kind: (typeof kinds)[number], document: FormerDocument) => {
  const { id, ...fields } = asRead(document)
  return { ...fields, _id: id, v: formerDocuments[kind].rows.version }
}

it('of each kind whose version was raised a document of every version before it is tried here, or the next raise fails this', () => {
  const raised = everyRow.filter(([, { version }]) => version > 1)
  expect(raised.length).toBeGreaterThan(20)
  for (const [name, { version }] of raised) {
    const tried = kinds.filter((kind) => kind === name).flatMap(documentsOf)
    const former = Array.from({ length: version - 1 }, (_, at) => at + 1)
    expect([name, [...new Set(tried.map(({ v }) => v))].sort((one, other) => one - other)]).toEqual([name, former])
  }
  expect([...kinds].sort()).toEqual(raised.map(([name]) => name).sort())
  // What the first release stored says no version: of that its own documents are read in first-release.test.ts.
  for (const documents of Object.values(firstRelease)) expect(documents.every((one) => !('v' in one))).toBe(true)
})

describe.each(kinds)('what a former release wrote: %s', (kind) => {
  it('is read with all that was in it, and saved in the newest version', async () => {
    await plant(kind)
    const { rows } = formerDocuments[kind]
    for (const document of documentsOf(kind)) {
      const { v, was } = document
      const read = await rows.own(database, was.id)
      expect([v, read]).toEqual([v, asRead(document)])
      await database.transaction<null, never>(async (documents) => {
        await rows.put(documents, read as never)
        return accept(null)
      })
      expect([v, await row(kind, was.id)]).toEqual([v, newest(kind, document)])
    }
  })
})

it('the job brings all of it to the newest version, whatever kind it is, as reading has it', async () => {
  for (const kind of kinds) await plant(kind)
  const noted = async () => (await row('job-records', 'jobs-bring'))?.last as { readonly more: boolean } | undefined
  for (let runs = 0; runs < 40 && (await noted())?.more !== false; runs += 1) {
    await runWell(world, 'jobs', 'bring')
    // What is seen for the first time it leaves alone for an hour: an instance of before may write it still.
    world.cloud.clock.advance(HOUR)
  }
  expect(await noted()).toMatchObject({ more: false, left: 0, failed: [] })
  for (const kind of kinds) {
    for (const document of documentsOf(kind)) {
      expect([kind, await row(kind, document.was.id)]).toEqual([kind, newest(kind, document)])
    }
  }
})

describe('at the front door', () => {
  it('somebody reads every look that was ever noted, with what its version could say', async () => {
    const personId = world.personId('sample-resident')
    const looks = documentsOf('access-log').map(({ v, was }) => ({ ...was, personId, at: mondayAt(v), v }))
    await world.add('access-log', looks)
    const told = valueOf(await (await world.as('sample-resident')).call(listLooks, {})).looks
    expect(told.map(({ purpose, role, judged }) => [purpose, role, judged])).toEqual([
      ['periodical', 'editor', null],
      ['emergency', 'manager', 'unwarranted'],
      ['call-back', null, null],
      ['before-session', null, null],
      ['session', null, null],
    ])
  })

  it('an invitation of before experts lets in whom it was for', async () => {
    await plantStaffInvitation(world, 'n-nantang')
    expect(await row('staff-invitations', staffCodeRow)).toMatchObject({ v: 1 })
    valueOf(await (await world.as('sample-resident')).call(acceptInvitation, { code: staffCode }))
    expect(await row('staff-invitations', staffCodeRow)).toMatchObject({
      v: 2,
      used: { by: world.personId('sample-resident') },
    })
  })

  it('a move that was asked for before any could end in parts is decided', async () => {
    const [toId, fromId] = [world.personId('sample-resident-2'), world.personId(lost)]
    for (const id of [toId, fromId]) await world.put('people', aPerson({ id, since: mondayAt(-24) }))
    const { v: _, ...was } = aMove({ id: 'former-move', toId }, fromId)
    await world.add('record-moves', [{ ...was, v: 1 } as { id: string }])
    const decided = { moveId: 'former-move', as: 'approved', words: '' } as const
    valueOf(await (await world.as('sample-file-keeper')).call(decideMove, decided))
    expect(await row('record-moves', 'former-move')).toMatchObject({ v: 2, decided: { as: 'approved' } })
  })
})
