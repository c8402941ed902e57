import { join } from 'node:path'
import Sqlite from 'libsql'
import { expect, it } from 'vitest'
import { openCloud, schemaOf } from '../support/cloud'

it('an index that comes between two starts is built over the documents there are, and let go of when it goes', async () => {
  const first = await openCloud({ collections: { things: [] } })
  await first.app
    .database()
    .collection('things')
    .add([
      { _id: 'a', n: 2 },
      { _id: 'b', n: 1 },
    ])
  await first.stop()
  const second = await openCloud({
    dataDir: first.dataDir,
    collections: { things: [{ fields: ['n'], unique: true }] },
  })
  const things = second.app.database().collection('things')
  expect((await things.orderBy('n', 'asc').get()).data.map(({ _id }) => _id)).toEqual(['b', 'a'])
  expect((await things.get()).data.map(({ _id }) => _id)).toEqual(['a', 'b'])
  await expect(things.add({ n: 1 })).rejects.toMatchObject({ code: 'DATABASE_REQUEST_FAILED' })
  await second.stop()
  const third = await openCloud({ dataDir: first.dataDir, schema: schemaOf({ things: [] }) })
  await third.app.database().collection('things').add({ n: 1 })
  expect((await third.app.database().collection('things').count()).total).toBe(3)
  await third.close()
  await first.close()
})

it('an index is built anew when its keys were written by an older emulator', async () => {
  const collections = { things: [{ fields: ['v'] }] }
  const first = await openCloud({ collections })
  await first.app
    .database()
    .collection('things')
    .add([10, 9].map((n) => ({ _id: `${n}`, v: { n } })))
  await first.stop()
  const file = new Sqlite(join(first.dataDir, 'cloud.db'))
  file.exec('UPDATE c1 SET k0 = doc; PRAGMA user_version = 0')
  file.close()
  const second = await openCloud({ dataDir: first.dataDir, collections })
  const { data } = await second.app.database().collection('things').orderBy('v', 'asc').get()
  expect(data.map(({ _id }) => _id)).toEqual(['9', '10'])
  await second.close()
  await first.close()
})
