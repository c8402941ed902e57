import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { withWxSdk, writeFunction } from './cloud'
import { openWorld, type World } from './world'

/** Reminds the resident, keeps a note of it, and says so in its log. */
const reminders = `${withWxSdk}
exports.main = async ({ TriggerName }) => {
  console.log('提醒开始', TriggerName)
  const { total } = await cloud.database().collection('articles').count()
  await cloud.uploadFile({ cloudPath: 'notes/today.txt', fileContent: Buffer.from('今天提醒了一个人') })
  await cloud.openapi.subscribeMessage.send({
    touser: 'sample-resident',
    templateId: 'reminder',
    page: 'pages/home/index',
    data: { thing1: { value: '明天的预约' }, time2: { value: '2026年11月24日 09:00' } },
  })
  return { total }
}`

/** The sample world with its console, and beside the program's functions one with a timer. */
export async function openConsoleWorld(): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'console-world-'))
  const functionsDir = join(folder, 'functions')
  cpSync('dist/cloudfunctions', functionsDir, { recursive: true })
  writeFunction(functionsDir, 'reminders', reminders, {
    permissions: { openapi: ['subscribeMessage.send'] },
    triggers: [{ name: 'each-morning', type: 'timer', config: '0 0 9 * * * *' }],
  })
  const world = await openWorld({
    cloud: {
      functionsDir,
      console: 'dist/console',
      pages: ['pages/home/index'],
      templates: { reminder: { title: '预约提醒', fields: ['thing1', 'time2'] } },
    },
  })
  for (const _ of Array(4)) await world.cloud.outbox.grant('sample-resident', 'reminder')
  return {
    ...world,
    async close() {
      await world.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
