import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildConsole } from '../../console/build'
import { type OpenedCloud, openCloud, withWxSdk, writeFunction } from './cloud'

/** A small program to look into: notes of two kinds, shelves they stand on, a reader and a writer. */
const notes = [1, 2, 3, 4, 5, 6].map((n) => ({
  _id: `n0${n}`,
  title: `第 ${n} 篇`,
  kind: n === 3 ? 'draft' : 'printed',
  updatedAt: Date.UTC(2026, 10, n),
}))
const shelves = ['east', 'west'].map((side) => ({ _id: `shelf-${side}`, name: side === 'east' ? '东边' : '西边' }))

const shelf = `${withWxSdk}
exports.main = async () => (await cloud.database().collection('shelves').doc('shelf-east').get()).data`

/** Reminds the reader, keeps a note of it, and says so in its log. */
const reminders = `${withWxSdk}
exports.main = async ({ TriggerName }) => {
  console.log('提醒开始', TriggerName)
  const { total } = await cloud.database().collection('notes').count()
  await cloud.uploadFile({ cloudPath: 'kept/today.txt', fileContent: Buffer.from('今天提醒了一个人') })
  await cloud.openapi.subscribeMessage.send({
    touser: 'o-reader',
    templateId: 'reminder',
    page: 'pages/home/index',
    data: { thing1: { value: '明天还书' }, time2: { value: '2026年11月24日 09:00' } },
  })
  return { total }
}`

export interface ConsoleWorld {
  cloud: OpenedCloud
  documents(collection: 'notes' | 'shelves'): Promise<Record<string, unknown>[]>
  /** Writes a note past the console, as somebody quicker would. */
  put(note: { _id: string; title: string }): Promise<void>
  close(): Promise<void>
}

/** The program in a cloud with the built console. */
export async function openConsoleWorld(): Promise<ConsoleWorld> {
  const page = mkdtempSync(join(tmpdir(), 'console-page-'))
  await buildConsole(page)
  const cloud = await openCloud({
    console: page,
    collections: { notes: [], shelves: [] },
    functions: { shelf },
    people: [
      { openid: 'o-reader', label: '读者' },
      { openid: 'o-writer', label: '作者' },
    ],
    pages: ['pages/home/index'],
    templates: { reminder: { title: '还书提醒', fields: ['thing1', 'time2'] } },
  })
  writeFunction(cloud.functionsDir, 'reminders', reminders, {
    permissions: { openapi: ['subscribeMessage.send'] },
    triggers: [{ name: 'each-morning', type: 'timer', config: '0 0 9 * * * *' }],
  })
  const database = cloud.app.database()
  await database.collection('notes').add(notes)
  await database.collection('shelves').add(shelves)
  for (const _ of Array(4)) await cloud.outbox.grant('o-reader', 'reminder')
  return {
    cloud,
    documents: async (collection) => (await database.collection(collection).orderBy('_id', 'asc').get()).data,
    put: async ({ _id, ...note }) => void (await database.collection('notes').doc(_id).set(note)),
    close: async () => {
      await cloud.close()
      rmSync(page, { recursive: true })
    },
  }
}
